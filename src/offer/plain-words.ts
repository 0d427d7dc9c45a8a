import { typography } from '../content-model/text/typography.ts';

/** The words that say a thing of their own: long ones, in small letters. */
function mainWords(text: string): string[] {
  return text.toLocaleLowerCase('fr').match(/\p{L}{5,}/gu) ?? [];
}

/** The names of a level: as the offer writes it, and with a verb. */
interface Named {
  readonly title: string;
  readonly inPlainWords: string;
}

/**
 * The plain words of a level, where they stand beside its title: « préparer la réalisation » explains « Phase
 * pré-opérationnelle ». Absent where they say the title again: « lancer la réflexion » under « Lancement de la réflexion ».
 */
export function wordsBesideTitle({ title, inPlainWords }: Named): string | undefined {
  const said = mainWords(title);
  return mainWords(inPlainWords).some((word) => said.includes(word)) ? undefined : inPlainWords;
}

/** A level by its number and its title: « Niveau 3 – Phase pré-opérationnelle (préparer la réalisation) ». */
export function titledLevel(word: string, level: Named & { readonly number: number }): string {
  const plain = wordsBesideTitle(level);
  const named = `${word} ${level.number} – ${level.title}`;
  return typography(plain === undefined ? named : `${named} (${plain})`);
}
