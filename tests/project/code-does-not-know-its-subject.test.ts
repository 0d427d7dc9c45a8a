import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks.ts';
import { contentFolder } from '../../src/content-model/content-folder.ts';
import { readFolder } from '../../src/content-model/content-files.ts';
import { expenseKinds } from '../../src/funding/scheme-facts.ts';
import { pageKinds } from '../../src/site/page-kind.ts';

const words = ['tiers-lieu', 'coworking'];

/** The folders of `src/pages`, which are addresses of the site. */
const routes = readdirSync('src/pages', { recursive: true, withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

function lettersIn(id: string): number {
  return id.replaceAll(/[^a-z]/g, '').length;
}

/** The ids of the offer and of its self-diagnosis, without short or general words. */
function idsOfTheSubject(): string[] {
  const { content } = checkContent(readFolder(contentFolder));
  const levels = content.levels.flatMap(({ id, value }) => [
    id,
    ...value.services.map((service) => service.id),
    ...value.variants.flatMap((variant) => [variant.id, ...variant.services.map((service) => service.id)]),
  ]);
  const diagnosis = content.diagnosis.flatMap(({ value }) => [
    ...value.recommendations.map((recommendation) => recommendation.id),
    ...value.questionnaire.questions.flatMap(({ id, options }) => [
      id,
      ...options.map((option) => option.id),
    ]),
  ]);
  const general = new Set<string>([...pageKinds, ...routes, ...expenseKinds]);
  return [...new Set([...levels, ...diagnosis])].filter((id) => lettersIn(id) >= 6 && !general.has(id));
}

/** The code without its comments, on the same lines. */
function withoutComments(source: string): string {
  const quoted = String.raw`'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|` + String.raw`\`(?:\\.|[^\`\\])*\``;
  const parts = new RegExp(`(${quoted})|/\\*[\\s\\S]*?\\*/|<!--[\\s\\S]*?-->|(?<!:)//.*`, 'g');
  return source.replaceAll(
    parts,
    (match, text: string | undefined) => text ?? match.replaceAll(/[^\n]/g, ''),
  );
}

/** Whether a line holds an id: one of several words anywhere, a single word as a whole string. */
function holds(line: string, id: string): boolean {
  const found = id.includes('-') ? `(?<![\\w-])${id}(?![\\w-])` : `(['"\`])${id}\\1`;
  return new RegExp(found).test(line);
}

function violations(path: string, source: string, ids: readonly string[]): string[] {
  return withoutComments(source)
    .split('\n')
    .flatMap((line, index) => [
      ...ids.filter((id) => holds(line, id)).map((id) => `${path}:${index + 1} id « ${id} »`),
      ...words
        .filter((word) => line.toLowerCase().includes(word))
        .map((word) => `${path}:${index + 1} « ${word} »`),
    ]);
}

describe('the code does not know its subject', () => {
  const ids = idsOfTheSubject();

  it('reads the ids that it looks for in the content', () => {
    expect(ids).toEqual(
      expect.arrayContaining(['niveau-2', 'analyse-des-offres', 'prestataire', 'hors-offre']),
    );
    expect(ids).not.toContain('contact');
  });

  it('finds an id or a word wherever it stands, except in a comment', () => {
    const source = [
      "const level = 'niveau-2'; // niveau-3",
      '/* Coworking',
      ' * hors-offre */ const address = "https://exemple.fr/a"; const found = <p>Coworking</p>;',
      "if (answers['prestataire'] === `x`) return; // 'prestataire'",
      '<!-- niveau-1 --> <a href="/niveaux/niveau-1/">un tiers-lieu</a>',
      "const prestataire = 'autre-niveau-2';",
    ].join('\n');
    expect(violations('a.ts', source, ids)).toEqual([
      'a.ts:1 id « niveau-2 »',
      'a.ts:3 « coworking »',
      'a.ts:4 id « prestataire »',
      'a.ts:5 id « niveau-1 »',
      'a.ts:5 id « tiers-lieu »',
      'a.ts:5 « tiers-lieu »',
    ]);
  });

  it('in any file under src', () => {
    const files = readdirSync('src', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /(?<!\.test)\.(tsx?|astro)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name));
    expect(files.length).toBeGreaterThan(50);
    const sources = files.map((file) => ({ file, source: readFileSync(file, 'utf8') }));
    const found = sources.flatMap(({ file, source }) => violations(relative('.', file), source, ids));
    expect(found).toEqual([]);
    // The words stand in no comment either.
    const commented = sources.filter(({ source }) =>
      words.some((word) => source.toLowerCase().includes(word)),
    );
    expect(commented.map(({ file }) => file)).toEqual([]);
  });
});
