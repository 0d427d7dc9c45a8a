import { describe, expect, it } from 'vitest';
import { checkContent } from '../checks.ts';
import { madeUpGuide, withGuides } from '../../tests/support/made-up-guide.ts';
import { sampleContent } from '../../tests/support/edited-content.ts';

const { path, source } = madeUpGuide;

/** What is said of the sample content with a guide that ends so, or with a page of it without its text. */
function saidWith(...files: { readonly path: string; readonly source: string }[]): string[] {
  const others = sampleContent.filter((one) => !files.some((file) => file.path === one.path));
  const [guides, pages] = [
    files.filter((file) => file.path === path),
    files.filter((file) => file.path !== path),
  ];
  return checkContent(withGuides([...others, ...pages], ...guides)).problems.map(
    ({ file, message }) => `${file} : ${message}`,
  );
}

describe('a part without a text', () => {
  it.each([
    ['the last', '## Le piège\n'],
    ['before another', '## Le piège\n\n## La suite\n\nUn texte.\n'],
    ['with a remark alone', '## Le piège\n\n{/* à revoir */}\n'],
  ])('is refused with its title: %s', (_, body) => {
    expect(saidWith({ path, source: `${source}\n${body}` })).toEqual([
      `${path} : Il n’y a rien sous le titre « Le piège ».`,
    ]);
  });

  it('may hold parts of its own', () => {
    expect(saidWith({ path, source: `${source}\n## Les pièges\n\n### Un\n\nUn texte.\n` })).toEqual([]);
  });
});

describe('a page without a text', () => {
  it.each([
    'guides/definir-le-besoin.mdx',
    'financements/detr.mdx',
    'offre.mdx',
    'pages/mentions-legales.mdx',
  ])('is refused where its page would show nothing: %s', (file) => {
    const head = sampleContent
      .find((one) => one.path === file)
      ?.source.split('\n---\n', 1)
      .join('');
    expect(saidWith({ path: file, source: `${head}\n---\n` })).toEqual([
      `${file} : Cette page n’a plus de texte sous son en-tête.`,
    ]);
  });

  it('is a page of a tool', () => {
    const file = 'pages/contact.mdx';
    const head = sampleContent
      .find((one) => one.path === file)
      ?.source.split('\n---\n', 1)
      .join('');
    expect(saidWith({ path: file, source: `${head}\n---\n` })).toEqual([]);
  });
});

describe('a table and a folded part', () => {
  it.each([
    ['| Un | Deux |\n| 1 | 2 |\n', 'Ce tableau n’a pas sa ligne de tirets.'],
    ['| Un | Deux |\n| --- | --- |\n| 1 |\n', 'Une ligne de ce tableau a moins de cellules que la première.'],
  ])('are whole', (body, said) => {
    expect(saidWith({ path, source: `${source}\n${body}` })).toEqual([`${path} : ${said}`]);
  });

  it('have a title', () => {
    const file = 'pages/fonctionnement.mdx';
    const whole = sampleContent.find((one) => one.path === file)?.source ?? '';
    expect(saidWith({ path: file, source: `${whole}\n<details>\n\nUn texte.\n\n</details>\n` })).toEqual([
      `${file} : « <details> » n’a pas de titre.`,
    ]);
  });
});
