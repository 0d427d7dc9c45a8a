import type { LinkableTerm } from '../../src/guides/glossary/link-terms.ts';

/** A term of a made-up glossary. */
export function term(id: string, written: string, rest: Partial<LinkableTerm> = {}): LinkableTerm {
  return { id, terme: written, formes: [], ...rest };
}

/** A made-up glossary: an acronym, words, a word inside another, a word that pages do not lead to. */
export const terms: readonly LinkableTerm[] = [
  term('sao', 'SAO', { developpement: 'service d’aide à l’œuvre', formes: ['services d’aide à l’œuvre'] }),
  term('regie', 'Régie', { formes: ['régies'] }),
  term('oeuvre', 'Œuvre'),
  term('etude', 'Étude de sol', { formes: ['étude préalable de sol'] }),
  term('commune', 'Commune', { lie: false }),
];
