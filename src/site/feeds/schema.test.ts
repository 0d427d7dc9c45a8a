import { describe } from 'vitest';
import { aidTypes, audiences } from './vocabulary.ts';
import { eachIsReported } from '../../../tests/support/edited-content.ts';

const file = 'echange.yaml';
const longName = `Créer ${'un lieu '.repeat(22)}`;

function oneOf(words: readonly string[]): string {
  return `écrivez une de ces valeurs : ${words.map((word) => `« ${word} »`).join(', ')}`;
}

describe('what other sites read', () => {
  eachIsReported([
    {
      fault: 'a beneficiary that Aides-territoires does not know',
      file,
      find: 'EPCI à fiscalité propre',
      replace: 'Syndicats',
      message: 'Valeur refusée pour « fiche › beneficiaires › élément 2 ».',
      remedy: oneOf(audiences),
    },
    {
      fault: 'a type of aid of its own',
      file,
      find: 'Ingénierie technique,',
      replace: 'Conseil,',
      message: 'Valeur refusée pour « fiche › types › élément 1 ».',
      remedy: oneOf(aidTypes),
    },
    {
      fault: 'a name that would be cut',
      file,
      find: "Créer un tiers-lieu avec l'accompagnement du Département",
      replace: longName,
      message: '« fiche › nom » est refusé.',
      remedy: 'écrivez 180 signes au plus : la suite serait coupée',
    },
  ]);
});
