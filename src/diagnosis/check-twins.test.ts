import { describe } from 'vitest';
import { eachIsReported, faultsIn } from '../../tests/support/edited-content.ts';

const fault = faultsIn('autodiagnostic.yaml');
const tellApart = 'dites ce qui les distingue';

describe('two texts that read alike', () => {
  eachIsReported([
    fault(
      'the titles of two questions',
      'titre: Où en est votre projet ?',
      'titre: Quel est votre projet ?',
      'Le titre de la question est déjà à la ligne […]',
      tellApart,
    ),
    fault(
      'two answers, but for an accent and a point',
      'texte: Trouver des subventions',
      'texte: Choisir qui fera vivre et qui dirigera le lieu.',
      'La réponse est déjà à la ligne […]',
      tellApart,
    ),
    fault(
      'two clauses of a question',
      "clause: vous voulez d'abord trouver des subventions",
      "clause: vous voulez d'abord choisir la gouvernance du lieu",
      'La clause est déjà à la ligne […]',
      tellApart,
    ),
    fault(
      'two conditionals of a question',
      'si: vos besoins étaient connus',
      'si: votre projet était jugé opportun',
      'Le conditionnel est déjà à la ligne […]',
      tellApart,
      { at: 'si: votre projet était jugé opportun' },
    ),
    fault(
      'two points to confirm',
      "point: 'Les locaux envisagés : à qui appartiennent-ils ?'",
      "point: 'Le lieu : à chercher avec la commune, parmi ses bâtiments.'",
      'Le point à confirmer est déjà à la ligne […]',
      tellApart,
    ),
    fault(
      'two titles of recommendations',
      "titre: 'Niveau 2 : définir et formaliser le projet, sans prestataire'",
      "titre: 'Niveau 2 : définir et formaliser le projet, avec un prestataire'",
      'Le titre de la recommandation est déjà à la ligne […]',
      tellApart,
    ),
    fault(
      'the ids of two examples',
      '- id: la-voisine',
      '- id: la-salle-de-sport',
      'L’identifiant de l’exemple est déjà à la ligne […]',
      tellApart,
    ),
    fault(
      'two situations',
      "situation: Vous êtes d'un autre département",
      'situation: Le bâtiment est privé',
      'La situation est déjà à la ligne […]',
      tellApart,
    ),
    fault(
      'the answers of two examples',
      'reponses: { porteur: commune-ou-groupement, projet: autre-projet }',
      'reponses: { porteur: autre-departement }',
      'La situation des réponses est déjà à la ligne […]',
      tellApart,
      {
        alsoIn: [{ file: 'autodiagnostic.yaml', find: '- id: la-voisine\n', replace: '- id:  la-voisine\n' }],
        at: 'reponses: { porteur: autre-departement }',
      },
    ),
    fault(
      'two acts of a recommendation',
      'faire: Proposez-lui de faire cet autodiagnostic avec vous.',
      'faire: Appelez ensemble la Mission.',
      'L’acte est déjà à la ligne […]',
      tellApart,
      { at: 'faire: Appelez ensemble la Mission.' },
    ),
    fault(
      'the conditions of two situations',
      'si: { batiment: prive }\n      situation',
      'si: { porteur: autre-departement }\n      situation',
      'La condition est déjà à la ligne […]',
      tellApart,
      { at: 'si: { porteur: autre-departement }\n'.trim() },
    ),
  ]);
});
