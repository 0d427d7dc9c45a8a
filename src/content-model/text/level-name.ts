import { typography } from './typography.ts';

/** A level by its number, with its plain phrase where one is given: « Niveau 2 (définir le projet) ». */
export function levelName(number: number, plain?: string): string {
  return typography(`Niveau ${number}${plain === undefined ? '' : ` (${plain})`}`);
}

/** The same within a sentence. */
export function levelInSentence(number: number, plain?: string): string {
  return levelName(number, plain).replace('N', 'n');
}
