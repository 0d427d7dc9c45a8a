import { describe, expect, it } from 'vitest';
import { checkContent } from '../checks.ts';
import { readFolder, type ContentFile } from '../content-model/content-files.ts';
import { optionalParts } from './optional-parts.ts';
import { requiredPages } from './required-pages.ts';
import { collections } from '../collections.ts';
import { sampleContent } from '../../tests/support/edited-content.ts';

/** A content that leaves out all that a site may leave out, but for one page. */
const small = readFolder('tests/fixtures/autre-offre');

function without(files: readonly ContentFile[], ...paths: readonly string[]): ContentFile[] {
  const kept = files.filter(({ path }) => !paths.some((start) => path.startsWith(start)));
  expect(kept.length, paths.join()).toBeLessThan(files.length);
  return kept;
}

/** The content with one text of the interface under another key: what needed it has it no more. */
function withoutText(files: readonly ContentFile[], key: string): ContentFile[] {
  return files.map(({ path, source }) => {
    if (path !== 'interface.yaml') return { path, source };
    const lines = source.split('\n');
    const start = lines.findIndex((line) => line.startsWith(`${key}:`));
    expect(start, key).toBeGreaterThan(-1);
    const length = lines.slice(start + 1).findIndex((line) => /^\S/.test(line)) + 1;
    return { path, source: lines.toSpliced(start, length).join('\n') };
  });
}

/** The first problems about a file. */
function messages(files: readonly ContentFile[], file: string): string[] {
  return checkContent(files)
    .problems.filter((problem) => problem.file === file)
    .map(({ message, remedy }) => `${message} ${remedy}`);
}

const pagesOfParts = optionalParts.flatMap(({ pages, files }) => pages.map((page) => ({ page, files })));
const keysOfParts = [...new Set(optionalParts.flatMap(({ texts }) => texts))];

describe('a site', () => {
  it('may leave out every optional part', () => {
    expect(checkContent(small).problems).toEqual([]);
    expect(checkContent(without(small, 'pages/fonctionnement.mdx')).problems).toEqual([]);
  });

  it.each(requiredPages)('has the page « %s », or its build stops', (id) => {
    const file = `pages/${id}.mdx`;
    expect(messages(without(small, file), file)).toEqual([
      expect.stringContaining('Il manque cette page, dont le site a besoin.'),
    ]);
  });
});

describe('an optional part of which something is there', () => {
  it.each(pagesOfParts.filter(({ files }) => files.length > 0))('needs its page « $page »', ({ page }) => {
    const file = `pages/${page}.mdx`;
    const found = messages(without(sampleContent, file), file);
    expect(found.length).toBeGreaterThan(0);
    for (const message of found)
      expect(message).toMatch(
        /^Aucun fichier : « .+ » ne va pas sans lui\. ajoutez-le, ou retirez « .+ » si/,
      );
  });

  it.each(pagesOfParts.flatMap(({ page, files }) => files.map((name) => ({ page, name }))))(
    'needs what its page « $page » shows: $name',
    ({ name }) => {
      const { pattern } = collections[name];
      expect(messages(without(sampleContent, pattern.replace('*.mdx', '')), pattern)).toEqual([
        expect.stringContaining('ne va pas sans lui. ajoutez-le, ou retirez « pages/'),
      ]);
    },
  );

  it.each([...keysOfParts, 'comparaison', 'modele'])('needs its sentences: %s', (key) => {
    const found = messages(withoutText(sampleContent, key), 'interface.yaml');
    expect(found.length).toBeGreaterThan(0);
    for (const message of found)
      expect(message).toMatch(
        new RegExp(`^Il manque « ${key} », dont « .+ » a besoin\\. ajoutez « ${key} »`),
      );
  });

  it('needs the section where it stands: a financing plan without aids', () => {
    const ofPlan = sampleContent.filter(({ path }) => /^(pages\/)?plan-de-financement\./.test(path));
    expect(ofPlan).toHaveLength(2);
    expect(messages([...small, ...ofPlan], 'pages/financements.mdx')).toEqual([
      expect.stringContaining('« pages/plan-de-financement.mdx » ne va pas sans lui'),
    ]);
  });
});

describe('the page of the request', () => {
  it.each(['territoire', 'texte'])('has a field with « saisie: %s », or its build stops', (entry) => {
    const files = small.map(({ path, source }) => ({
      path,
      source: path === 'contact.yaml' ? source.replaceAll(`saisie: ${entry}`, 'saisie: name') : source,
    }));
    expect(messages(files, 'contact.yaml')).toEqual([
      expect.stringContaining(`Aucun champ n’a « saisie: ${entry} »`),
    ]);
  });
});

describe('the home page', () => {
  it('explains a word only if the glossary has it', () => {
    const files = small.map(({ path, source }) => ({
      path,
      source:
        path === 'interface.yaml'
          ? source.replace('accueil:\n  titre', 'accueil:\n  mot: haie\n  titre')
          : source,
    }));
    expect(messages(files, 'interface.yaml')).toEqual([
      expect.stringContaining('Mot absent du glossaire : « haie »'),
    ]);
  });
});
