import { typography } from './typography.ts';

/** A level by its number, with its plain phrase where one is given: « niveau 2 (définir le projet) ». */
export function levelName(word: string, number: number, plain?: string): string {
  return typography(plain === undefined ? `${word} ${number}` : `${word} ${number} (${plain})`);
}
