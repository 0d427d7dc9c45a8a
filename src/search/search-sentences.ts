/** What the page of the search says. */

export const OPEN_CODE = 'Ouvrir la recommandation de ce code';
export const SEARCHING = 'Recherche en cours…';
/** Above the answers, when no page holds all the words. */
export const NEAR = 'Rien d’exact. Voici le plus proche.';
export const FAILED = 'La recherche dans le texte des pages ne répond pas.';

/** Sentences on the words read with one typo less; none if there are none. */
export function correctedSentence(
  corrections: readonly { readonly typed: string; readonly read: string }[],
): string {
  return corrections
    .map(({ typed, read }) => `Aucun titre ne dit « ${typed} ». Vouliez-vous dire « ${read} » ?`)
    .join(' ');
}

export function countSentence(total: number): string {
  return `${total} ${total === 1 ? 'réponse' : 'réponses'}`;
}

export function noneSentence(words: string): string {
  return `Aucune page ne parle de « ${words} ».`;
}
