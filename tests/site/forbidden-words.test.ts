import { describe, expect, it } from 'vitest';
import { pages, textFiles } from './built-site.ts';

/** What stands nowhere in the site, and why. */
const forbidden = [
  { what: 'the package of the State’s design system', pattern: /@gouvfr/i },
  { what: 'the typeface or the mark of the State', pattern: /marianne/i },
  {
    what: 'a class of the State’s design system',
    pattern: /class(?:name)?["']?\s*[=:]\s*["'`](?:[^"'`]*\s)?fr-[a-z]|[\s,}>]\.fr-[a-z]/i,
  },
  { what: 'a claim that nobody has checked', pattern: /premier site|unique en france/i },
];

/** The sentences that call something a decision, those that deny it left out. */
function decisions(text: string): string[] {
  const denied = /ne vaut (?:ni|pas) décision/giu;
  return text
    .replaceAll(/[\s\u00A0\u202F]+/g, ' ')
    .replaceAll(denied, '')
    .split(/(?<=[.!?])\s/)
    .filter((sentence) => /décision/iu.test(sentence));
}

describe('no file of the site', () => {
  it.each(forbidden)('holds $what', ({ pattern }) => {
    expect(textFiles.filter(({ text }) => pattern.test(text)).map(({ path }) => path)).toEqual([]);
  });

  it('is cleared by a blind search: each pattern finds its sample, and only it', () => {
    const samples = [
      '"@gouvfr/dsfr"',
      'font-family: Marianne',
      '<p class="lead fr-btn">',
      'Le premier site du genre',
    ];
    for (const [index, sample] of samples.entries()) {
      expect(forbidden.filter(({ pattern }) => pattern.test(sample))).toEqual([forbidden[index]]);
    }
    expect(forbidden.filter(({ pattern }) => pattern.test('<a href="/fr-ca/" class="after-all">'))).toEqual(
      [],
    );
  });
});

describe('a recommendation', () => {
  it('is never called a decision, but where the site says that it is none', () => {
    const tools = pages.filter(({ kind }) => kind === 'recommandation' || kind === 'autodiagnostic');
    expect(tools.length).toBeGreaterThan(12);
    const inTools = tools.flatMap(({ blocks }) => blocks.flatMap(decisions));
    const elsewhere = pages
      .flatMap(({ blocks }) => blocks.flatMap(decisions))
      .filter((sentence) => /recommand|autodiagnostic|orient/iu.test(sentence));
    const inScripts = textFiles
      .filter(({ path, text }) => /\.m?js$/.test(path) && decisions(text).length > 0)
      .map(({ path }) => path);
    expect([...inTools, ...elsewhere, ...inScripts]).toEqual([]);
  });

  it('would be seen if it were called so', () => {
    expect(decisions('Votre décision : niveau 2.')).toHaveLength(1);
    expect(decisions('Il ne vaut ni décision, ni engagement. Il ne vaut pas décision.')).toEqual([]);
  });
});
