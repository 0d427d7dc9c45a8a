import { describe, expect, it } from 'vitest';
import {
  first,
  idOf,
  manche,
  territory,
  withoutAccents,
  wordsFor,
} from '../../../tests/support/territory/real-territory.ts';

/** Writings of a full name. */
const writings: readonly (readonly [string, (name: string) => string])[] = [
  ['as it is', (name) => name],
  ['in lower case', (name) => name.toLowerCase()],
  ['in capitals', (name) => name.toUpperCase()],
  ['without accents', withoutAccents],
  ['with spaces for hyphens', (name) => name.replaceAll('-', ' ')],
  ['with the apostrophe of a keyboard', (name) => name.replaceAll('’', "'")],
  ['with « St » for « Saint »', (name) => name.replaceAll(/\bSaint(e?)\b/g, 'St$1')],
  ['with accents apart from their letters', (name) => name.normalize('NFD')],
  ['among spaces', (name) => `  ${name.replaceAll('-', ' - ')} `],
  ['bare', (name) => withoutAccents(name.replaceAll(/[-’]/g, ' ')).toLowerCase()],
];

/** A name without its article, if it has one. */
function withoutArticle(name: string): string {
  return name.replace(/^(?:Le |La |Les |L’)/, '');
}

describe.each(writings)('written in full, %s,', (_, written) => {
  it('every commune comes first and is certain', () => {
    for (const { name } of territory.communes) {
      expect(first(written(name)), name).toBe(name);
      expect(wordsFor(manche.exact(written(name))), name).toBe(name);
    }
  });

  it('every commune with an article comes first without it', () => {
    const names = territory.communes.map(({ name }) => name).filter((name) => withoutArticle(name) !== name);
    expect(names.length).toBeGreaterThan(60);
    for (const name of names) expect(first(written(withoutArticle(name)))).toBe(name);
  });

  it('every intercommunalité comes first and is certain, by each of its names', () => {
    for (const { name, shortNames } of territory.groupings) {
      for (const called of [name, ...shortNames]) {
        expect(first(written(called)), called).toBe(name);
        expect(wordsFor(manche.exact(written(called))), called).toBe(name);
      }
    }
  });

  it('every former name finds its commune before any that does not bear it', () => {
    for (const { code, formerNames } of territory.communes) {
      for (const formerName of formerNames) {
        const bearers = territory.communes.filter((commune) => commune.formerNames.includes(formerName));
        const found = manche.find(written(formerName)).slice(0, bearers.length).map(idOf);
        expect(found, formerName).toContain(code);
        expect(manche.exact(written(formerName)) === undefined, formerName).toBe(bearers.length > 1);
      }
    }
  });
});
