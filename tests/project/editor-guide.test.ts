import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkContent } from '../../src/checks.ts';
import { checkSite, linksOf, readPages } from '../../src/site/check-site.ts';
import { lineOfLink } from '../../src/content-model/line-of-link.ts';
import { formatProblems } from '../../src/content-model/problem.ts';
import { tagsOf } from '../../src/content-tags.ts';
import { schemeStatuses } from '../../src/funding/scheme-facts.ts';
import { editorGuide, examples, guideProse, guides } from '../support/editor-guide.ts';
import { fields } from '../support/editor-help.ts';
import { anchorOf } from '../support/anchors.ts';
import { madeUpGuide, withGuides } from '../support/made-up-guide.ts';
import { misspelt, tooLong } from '../content/proofreading.ts';
import { contentAfter, problemsAfter, realContent, sampleContent } from '../support/edited-content.ts';

const { path, address, source } = madeUpGuide;
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** What the build says once the guide of the example holds another text. */
function saidAfter(find: string, replace: string): string {
  expect(source).toContain(find);
  const files = [...sampleContent, { path, source: source.replace(find, replace) }];
  return formatProblems(checkContent(files).problems, files);
}

function linksTo(...hrefs: string[]): string {
  return hrefs.map((to) => `<a href="${to}">a</a>`).join('');
}

/** What the build says of a link of that guide, once the pages are built. */
function saidOfLink(href: string): string {
  const files = [{ path, source: source.replace('Le premier paragraphe.', `[Un lien](${href}).`) }];
  const pages = readPages([
    ['/', linksTo('/financements/', address)],
    ['/financements/', linksTo('/')],
    [address, linksTo(href)],
  ]);
  const links = [...pages].map(([page, root]) => linksOf(page, root));
  return formatProblems(
    checkSite(links, new Set(), '/', (found) => lineOfLink(files, found)),
    files,
  );
}

describe('the guide for editors', () => {
  it('quotes the build as it speaks, on the file that it shows', () => {
    expect(examples('mdx')).toEqual([source]);
    const said = [
      saidAfter('verifieLe: 2026-11-25\n', ''),
      saidAfter('Le premier paragraphe.', 'Cela coûte 3 000 euros.'),
      saidAfter('</Encadre>\n', ''),
      saidAfter('Une phrase', 'Attention : une phrase'),
      saidOfLink('/financement/'),
    ];
    expect(examples('erreur').map((quote) => `1 erreur dans les contenus\n\n${quote}`)).toEqual(said);
  });

  it('gives lines of the contact details that the build accepts', () => {
    const [lines = ''] = examples('yaml');
    const edit = {
      file: 'site.yaml',
      find: 'canaux: [telephone, copie, fichier]',
      replace: `${lines}canaux: [telephone, courriel, copie, fichier]`,
    };
    expect(problemsAfter([edit])).toEqual([]);
    expect(contentAfter([edit]).site[0]?.value.email).toBe('mission@exemple.fr');
    expect(editorGuide).toContain('`canaux: [telephone, courriel, copie, fichier]`');
  });

  it('gives words to search by that the build accepts', () => {
    const [words = ''] = examples('synonymes');
    const files = sampleContent.map((file) =>
      file.path === 'synonymes.yaml' ? { ...file, source: `${file.source}${words}\n` } : file,
    );
    expect(words).toContain(address);
    expect(checkContent(withGuides(files, { path, source })).problems).toEqual([]);
  });

  it('gives a question for the meeting that the build accepts', () => {
    const [question = ''] = examples('pourOuvrir');
    const after = '  - theme: comment joindre la Mission\n';
    const asked = { file: 'ouverture.yaml', find: after, replace: `${question}${after}` };
    expect(question).toContain('enAttendant:');
    expect(problemsAfter([asked])).toEqual([]);
  });

  it('quotes the pages as they speak', () => {
    const [texts] = checkContent(realContent).content.interface;
    const plain = editorGuide.replaceAll("'", '’');
    for (const text of [
      texts?.value.preparation.bandeau,
      texts?.value.statuts?.clos,
      texts?.value.trouver?.page.closes,
    ]) {
      expect(plain).toContain(`« ${text} »`);
    }
  });

  it('names commands, files, lines, tags and values that exist', () => {
    const commands = [...editorGuide.matchAll(/npm run (\w[\w:-]*)/g)].map(([, script = '']) => script);
    expect(new Set(commands).size).toBeGreaterThan(5);
    const missing = commands.filter((script) => !(script in scripts));
    expect(missing).toEqual([]);

    const spans = [...editorGuide.replaceAll(/```[\s\S]*?```/g, '').matchAll(/`([^`\n]+)`/g)].map(
      ([, span = '']) => span,
    );
    // What a command makes is in no clone.
    const files = spans.filter(
      (span) => /^[\w-][\w/.-]*(?:\/|\.(?:ya?ml|mdx|md))$/.test(span) && !/^dist(?:-\w+)?\/$/.test(span),
    );
    expect(files.length).toBeGreaterThan(15);
    expect(files.filter((file) => !existsSync(join('src/content', file)) && !existsSync(file))).toEqual([]);

    const keys = spans.flatMap((span) => /^([a-zA-Z]+):(?!\/\/|\\)/.exec(span)?.slice(1) ?? []);
    const known = new Set(fields.map((field) => field.path.split(' › ').at(-1)));
    expect(keys.length).toBeGreaterThan(20);
    expect(keys.filter((key) => !known.has(key))).toEqual([]);

    const tags = spans.flatMap((span) => /^<\/?([A-Z]\w+)/.exec(span)?.slice(1) ?? []);
    expect(new Set(tags)).toEqual(new Set(Object.keys(tagsOf.guide)));
    for (const status of schemeStatuses) expect(spans).toContain(status);
  });

  it('leads to its own parts', () => {
    expect(guides.length).toBeGreaterThan(5);
    for (const { path: name, source: guide } of guides) {
      const titles = [...guide.matchAll(/^## (.*)$/gm)].map(([, title = '']) => title);
      const links = [...guide.matchAll(/^- \[(.*)\]\(#(.*)\)$/gm)].map(([, title = '', anchor = '']) => [
        title,
        anchor,
      ]);
      expect(titles.length, name).toBeGreaterThan(2);
      expect(links, name).toEqual(titles.map((title) => [title, anchorOf(title)]));
    }
  });

  it('says first for whom each of its documents is', () => {
    const others = guides.filter(({ source: guide }) => !/^# .+\n\nPour la personne qui .+/.test(guide));
    expect(others.map(({ path: name }) => name)).toEqual([]);
  });

  it('is named by the README and by the folder of the contents', () => {
    const [readme, contents] = [
      readFileSync('README.md', 'utf8'),
      readFileSync('src/content/README.md', 'utf8'),
    ];
    for (const { path: name } of guides) expect(readme).toContain(`](${name})`);
    expect(contents).toContain('](../../docs/contenus.md)');
  });

  it('is written in words that the dictionary knows, in short sentences', async () => {
    expect(await misspelt(guideProse)).toEqual([]);
    expect(tooLong(guideProse)).toEqual([]);
    const lines = guideProse.flatMap(({ source: prose }) => prose.split('\n').filter((line) => line !== ''));
    expect(lines.length).toBeGreaterThan(60);
  });
});
