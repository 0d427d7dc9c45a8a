import { expect, it } from 'vitest';
import { pages, textFiles } from './built-site.ts';

/** What stands nowhere in the site, each with what the pattern finds. */
const forbidden = [
  { what: 'the package of the State’s design system', pattern: /@gouvfr/i, sample: '"@gouvfr/dsfr"' },
  { what: 'the typeface or the mark of the State', pattern: /marianne/i, sample: 'font-family: Marianne' },
  {
    what: 'a class of the State’s design system',
    pattern: /class(?:name)?["']?\s*[=:]\s*["'`](?:[^"'`]*\s)?fr-[a-z]|[\s,}>]\.fr-[a-z]/i,
    sample: '<p class="lead fr-btn">',
  },
  {
    what: 'a claim that nobody has checked',
    pattern: /premier site|unique en france/i,
    sample: 'Le premier site du genre',
  },
];

it.each(forbidden)('no file of the site holds $what', ({ pattern, sample }) => {
  expect(sample).toMatch(pattern);
  expect(textFiles.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
});

/** The sentences that call something a decision, those that deny it left out. */
function decisions(text: string): string[] {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ne vaut (?:ni|pas) décision/giu, '')
    .split(/(?<=[.!?])\s/)
    .filter((sentence) => /décision/iu.test(sentence));
}

it('a recommendation is never called a decision, but where the site says that it is none', () => {
  expect(decisions('Il ne vaut pas décision. Votre décision : niveau 2.')).toHaveLength(1);
  const called = pages.flatMap(({ kind, blocks }) => {
    const isTool = kind === 'recommandation' || kind === 'autodiagnostic';
    return blocks
      .flatMap(decisions)
      .filter((sentence) => isTool || /recommand|autodiagnostic|orient/iu.test(sentence));
  });
  const inScripts = textFiles.filter(({ path, text }) => /\.m?js$/.test(path) && decisions(text).length > 0);
  expect([...called, ...inScripts.map(({ path }) => path)]).toEqual([]);
});
