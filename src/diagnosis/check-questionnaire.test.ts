import { describe, expect, it } from 'vitest';
import { lineAfter, problemsAfter, type Fault } from '../../tests/support/edited-content.ts';

const file = 'autodiagnostic.yaml';

function fault(
  name: string,
  find: string,
  replace: string,
  expected: Omit<Fault, 'fault' | 'edits' | 'file'>,
) {
  return { fault: name, edits: [{ file, find, replace }], file, ...expected } satisfies Fault;
}

const faults: readonly Fault[] = [
  fault(
    'a condition that reads an unknown option',
    'si: { priorite: travaux }\n      alors',
    'si: { priorite: chantier }\n      alors',
    {
      at: 'si: { priorite: chantier }',
      message: 'Option inconnue de « priorite » : « chantier ».',
      remedy: 'écrivez une de celles-ci : programmation, gouvernance, amenagement, subventions, travaux',
    },
  ),
  fault(
    'a question that reads a later one',
    '- batiment: [public-existant, prive, aucun, ne-sait-pas]',
    '- priorite: travaux',
    {
      at: '- priorite: travaux',
      message: 'Question inconnue ici : « priorite ».',
      remedy: 'écrivez une de celles-ci : porteur, projet, locaux, batiment',
    },
  ),
  fault('a question that reads itself', '- prestataire: etude-terminee', '- priorite: travaux', {
    at: '- priorite: travaux',
    message: 'Question inconnue ici : « priorite ».',
    remedy: 'écrivez une de celles-ci : porteur, projet, locaux, batiment, prestataire, avancement',
  }),
  fault(
    'a first question that reads another',
    '    titre: Qui porte',
    '    posee: [{ projet: tiers-lieu }]\n    titre: Qui porte',
    {
      at: 'posee: [{ projet: tiers-lieu }]',
      message: 'Question inconnue ici : « projet ».',
      remedy: 'écrivez une de celles-ci : aucune avant elle',
    },
  ),
  fault(
    'a reason that does not name what its rule reads',
    'motif: Puisque {priorite}, nous en',
    'motif: Nous en',
    {
      at: 'motif: Nous en déduisons',
      message: 'Le motif ne nomme pas les questions que lit la règle (aucune).',
      remedy: 'nommez dans le motif, entre accolades, exactement : priorite',
    },
  ),
  fault(
    'a reason that names what its rule does not read',
    'Puisque {batiment}, il',
    'Puisque {batiment} et {projet}, il',
    {
      at: 'motif: Puisque {batiment} et {projet}',
      message: 'Le motif ne nomme pas les questions que lit la règle (batiment, projet).',
      remedy: 'nommez dans le motif, entre accolades, exactement : batiment',
    },
  ),
  fault(
    'a clause that starts with a vowel',
    'clause: votre étude est terminée',
    'clause: une étude est terminée',
    {
      at: 'clause: une étude est terminée',
      message: 'La clause « une étude est terminée » ne peut pas suivre « puisque ».',
      remedy: 'commencez-la par « vous », « votre », « le »…',
    },
  ),
  fault(
    'two options of a question with one id',
    '- id: nos-locaux',
    '- id: nos-locaux\n        texte: Deux fois\n        clause: vous le dites deux fois\n      - id: nos-locaux',
    {
      at: '- id: nos-locaux',
      message: 'Option en double : « nos-locaux », déjà dans autodiagnostic.yaml, ligne',
      remedy: 'gardez-en un seul, ou changez l’un des deux',
    },
  ),
  fault(
    'a requirement that reads an unknown option',
    '- si: { porteur: groupement-interdepartemental,',
    '- si: { porteur: groupement-national,',
    {
      at: 'groupement-national',
      message: 'Option inconnue de « porteur » : « groupement-national ».',
      remedy: 'groupement-interdepartemental',
    },
  ),
  fault('two lines of a table with one id', '- id: opportun-a-choisir', '- id: opportun-sans-prestataire', {
    at: '- id: opportun-sans-prestataire',
    message: 'Ligne en double : « opportun-sans-prestataire », déjà dans autodiagnostic.yaml, ligne',
    remedy: 'gardez-en un seul, ou changez l’un des deux',
  }),
  fault(
    'a line without condition that is not the last',
    '      si: { priorite: travaux }',
    '      attendu: { priorite: travaux }',
    {
      at: '- id: travaux-prets',
      message: 'La ligne « travaux-prets » n’est pas à sa place.',
      remedy: 'chaque ligne a « si », sauf la dernière, qui a « attendu »',
    },
  ),
];

describe('a fault of the questionnaire', () => {
  it.each(faults)('is reported alone, with its line and what to write: $fault', (planted) => {
    const { edits, at, message, remedy } = planted;
    const line = lineAfter(edits, file, at);
    expect(problemsAfter(edits)).toEqual([
      { file, line, message: expect.stringContaining(message), remedy: expect.stringContaining(remedy) },
    ]);
  });
});
