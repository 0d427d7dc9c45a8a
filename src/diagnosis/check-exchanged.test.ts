import { describe } from 'vitest';
import { eachIsReported, faultsIn } from '../../tests/support/edited-content.ts';

const file = 'autodiagnostic.yaml';
const fault = faultsIn(file);

/** Two texts of one key, each written where the other was. */
function exchange(
  name: string,
  key: string,
  [one, first]: [string, string],
  [other, second]: [string, string],
) {
  return fault(
    name,
    `${key}: ${first}\n`,
    // Two spaces: the line that is looked for is told from the other.
    `${key}:  ${second}\n`,
    `« ${one} » et « ${other} » semblent avoir échangé leur « ${key} ».`,
    `remettez chacun à sa place ; sinon, reprenez dans « ${key} » les mots de ce qu’il accompagne`,
    {
      alsoIn: [{ file, find: `${key}: ${second}\n`, replace: `${key}: ${first}\n` }],
      at: `${key}:  ${second}`,
    },
  );
}

describe('two texts that stand each beside the words of the other', () => {
  eachIsReported([
    exchange(
      'two clauses',
      'clause',
      ['gouvernance', "vous voulez d'abord choisir la gouvernance du lieu"],
      ['subventions', "vous voulez d'abord trouver des subventions"],
    ),
    exchange(
      'two conditionals',
      'si',
      ['besoin-connu', 'vos besoins étaient connus'],
      ['juge-opportun', 'votre projet était jugé opportun'],
    ),
    exchange(
      'two points',
      'point',
      [
        'vocation-a-definir',
        "'La vocation du lieu : les activités, les publics et les services à y proposer.'",
      ],
      ['ne-sait-pas', '"La nature du projet : correspond-il aux opérations concernées par l\'offre ?"'],
    ),
    exchange(
      'two titles of questions',
      'titre',
      ['porteur', 'Qui porte la demande ?'],
      ['batiment', 'Avez-vous un bâtiment ?'],
    ),
    exchange(
      'two titles of recommendations',
      'titre',
      ['portee-par-une-commune', 'Faites porter la demande par la commune'],
      ['hors-departement', 'Tournez-vous vers votre département'],
    ),
    exchange(
      'two situations',
      'situation',
      ['Vous êtes d’un autre département', 'Le bâtiment est privé'],
      ['Le bâtiment est privé', "Vous êtes d'un autre département"],
    ),
  ]);
});
