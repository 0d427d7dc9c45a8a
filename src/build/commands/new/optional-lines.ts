import { addressError, documentAddress } from '../../../content-model/fields.ts';
import type { Answer } from './front-matter.ts';
import type { Question } from './page-questions.ts';

/** A line that a page may do without, which its dialogue asks for in words. */
export interface OptionalLine extends Omit<Question, 'place'> {
  /** What its file holds. */
  readonly valueOf: (answer: Answer) => object;
}

const SIZE =
  'Jusqu’à combien d’habitants la commune peut la demander, en chiffres ; redites-le dans le texte';

/** The title of a page and its address, written on one line. */
const PAGE = /^(.+?)[\s:,]+(\S+)$/;

function pageFault(answer: string): string | undefined {
  const [, , address] = PAGE.exec(answer) ?? [];
  if (address === undefined) return 'écrivez le titre de la page, une espace, puis son adresse';
  return documentAddress.safeParse(address).success ? undefined : addressError.error;
}

/** What is asked of an aid beyond what it must have: most aids have pages to give, some a size of commune. */
export const aidLines: Readonly<Record<'population' | 'liens', OptionalLine>> = {
  population: {
    name: SIZE,
    ask: (asker, enter = 'si elle ne compte pas') =>
      asker.words(SIZE, {
        enter,
        example: '3499',
        refuse: (answer) => (/^[1-9]\d*$/.test(answer) ? undefined : 'écrivez un nombre, sans espace ni mot'),
      }),
    valueOf: (answer) => [{ max: Number(answer) }],
  },
  liens: {
    name: 'Les pages où demander ou vérifier',
    ask: (asker, enter = 'pour aucune') =>
      asker.lines('Les pages où demander ou vérifier : le titre, qui la publie, puis l’adresse', {
        enter,
        example: 'Déposer sur Démarche numérique https://demarche.numerique.gouv.fr/',
        refuse: pageFault,
      }),
    valueOf: (answer) =>
      [answer].flat().map((line) => {
        const [, titre = line, adresse] = PAGE.exec(line) ?? [];
        return { titre, adresse };
      }),
  },
};
