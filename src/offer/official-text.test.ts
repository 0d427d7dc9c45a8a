import { describe, expect, it } from 'vitest';
import { formatProblems } from '../content-model/problem.ts';
import {
  contentAfter,
  problemsAfter,
  realContent,
  sampleContent,
} from '../../tests/support/edited-content.ts';

const path = 'texte-valide.yaml';
const parts = contentAfter([]).levels.flatMap(({ value }) => [value, ...value.variants]);
const services = parts.flatMap((part) => part.services.map(({ text }) => text));
const [first = ''] = services;

/** The sample content with an official text, and what is said of it. */
function saidOf(items: readonly string[], corrections = '[]'): string {
  const written = [
    'UNE PARTIE',
    '',
    '- Rien d’un niveau.',
    '',
    'Niveau 1',
    '',
    ...items.map((item) => `- ${item}`),
  ];
  const lines = [...written, '', 'LA SUITE', '', '- Rien non plus.'].map((line) => `  ${line}`);
  const source = `texte: |\n${lines.join('\n')}\n\ncorrections: ${corrections}\n`;
  return formatProblems(problemsAfter([], [...sampleContent, { path, source }]));
}

describe('the official text', () => {
  it('holds each service of the levels, typography apart, and no other', () => {
    expect(services.length).toBeGreaterThan(2);
    expect(saidOf(services)).toBe('');
    expect(
      saidOf(services.map((text) => text.replaceAll('’', "'").replaceAll('\u00A0', ' ').toUpperCase())),
    ).toBe('');
  });

  it('refuses a service that differs by a word, at its line and at that of the text', () => {
    const said = saidOf([`${first} Autrement.`, ...services.slice(1)]);
    expect(said).toMatch(
      /✖ niveaux\/niveau-1\.mdx, ligne \d+\n {2}Cette prestation n’est pas dans le texte validé/,
    );
    expect(said).toContain(`« ${first} »`);
    expect(said).toMatch(
      /✖ texte-valide\.yaml, ligne 8\n {2}Le site n’a plus cette prestation du texte validé/,
    );
    expect(said).toContain('2 erreurs');
  });

  it('refuses a service gone from either side', () => {
    expect(saidOf(services.slice(1))).toContain(`pas dans le texte validé : « ${first} »`);
    expect(saidOf([...services, 'Une de plus.'])).toContain(
      'Le site n’a plus cette prestation du texte validé : « Une de plus. »',
    );
  });

  it('is corrected where it says so, with words that it holds once', () => {
    const corrections = '[{ ecrit: Autrement, publie: Ainsi, pourquoi: essai }]';
    expect(saidOf([`${first}`, ...services.slice(1)], corrections)).toContain(
      '« corrections › élément 1 › ecrit » est refusé.',
    );
    expect(saidOf([first.replace(/^./, 'Autrement '), ...services.slice(1)], corrections)).not.toContain(
      'est refusé',
    );
  });

  it('is kept, and followed, by the content of the site', () => {
    expect(contentAfter([], realContent).officialText).toHaveLength(1);
    const changed = realContent.map((file) =>
      file.path === path ? { path, source: file.source.replace(/^ {2}- .*\n/m, '') } : file,
    );
    expect(formatProblems(problemsAfter([], changed))).toContain('n’est pas dans le texte validé');
  });
});
