import { expect, it } from 'vitest';
import { aidTypes, audiences } from './vocabulary.ts';
import { lineAfter, problemsAfter, type Fault } from '../../../tests/support/edited-content.ts';

const file = 'echange.yaml';
const longName = `Créer ${'un lieu '.repeat(22)}`;

function oneOf(words: readonly string[]): string {
  return `écrivez une de ces valeurs : ${words.map((word) => `« ${word} »`).join(', ')}`;
}

const faults: readonly Fault[] = [
  {
    fault: 'a beneficiary that Aides-territoires does not know',
    edits: [{ file, find: 'EPCI à fiscalité propre', replace: 'Syndicats' }],
    file,
    at: 'Syndicats',
    message: 'Valeur refusée pour « fiche › beneficiaires › élément 2 ».',
    remedy: oneOf(audiences),
  },
  {
    fault: 'a type of aid of its own',
    edits: [{ file, find: 'Ingénierie technique,', replace: 'Conseil,' }],
    file,
    at: 'Conseil',
    message: 'Valeur refusée pour « fiche › types › élément 1 ».',
    remedy: oneOf(aidTypes),
  },
  {
    fault: 'a name that would be cut',
    edits: [{ file, find: "Créer un tiers-lieu avec l'accompagnement du Département", replace: longName }],
    file,
    at: 'Créer un lieu',
    message: '« fiche › nom » est refusé.',
    remedy: 'écrivez 180 signes au plus : la suite serait coupée',
  },
];

it.each(faults)('what other sites read is refused, with its place, for $fault', (planted) => {
  const { edits, at, message, remedy } = planted;
  expect(problemsAfter(edits)).toEqual([{ file, line: lineAfter(edits, file, at), message, remedy }]);
});
