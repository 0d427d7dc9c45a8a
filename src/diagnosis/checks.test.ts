import { describe, expect, it } from 'vitest';
import {
  eachIsReported,
  faultsIn,
  keepOne,
  problemsAfter,
  type Edit,
} from '../../tests/support/edited-content.ts';

const file = 'autodiagnostic.yaml';

function edit(find: string, replace: string): Edit {
  return { file, find, replace };
}

const fault = faultsIn(file);
const nameAllBrought = 'ajoutez une recommandation qui le nomme, avec « niveau » et « variantes »';

describe('a fault of the questionnaire', () => {
  eachIsReported([
    fault(
      'a condition that reads an unknown option',
      'si: { priorite: travaux }\n      alors',
      'si: { priorite: chantier }\n      alors',
      'Option inconnue de « priorite » : « chantier ».',
      'écrivez une de celles-ci : programmation, gouvernance, amenagement, subventions, travaux[…]',
    ),
    fault(
      'a question that reads a later one',
      '- batiment: [public-existant, prive, aucun, ne-sait-pas]',
      '- priorite: travaux',
      'Question inconnue ici : « priorite ».',
      'écrivez une de celles-ci : porteur, projet, locaux, batiment',
    ),
    fault(
      'a situation asked about that reads an unknown option',
      'si: { batiment: prive }\n      situation',
      'si: { batiment: loue }\n      situation',
      'Option inconnue de « batiment » : « loue ».',
      'écrivez une de celles-ci : public-existant, prive, aucun, construction-neuve, ne-sait-pas',
    ),
    fault(
      'a situation asked about that nobody may be in',
      'si: { porteur: autre-departement }\n      situation',
      'si: { porteur: autre-departement, batiment: prive }\n      situation',
      'Aucune situation ne réunit ces réponses.',
      'retirez-en une',
    ),
    fault(
      'a question that reads itself',
      '- prestataire: etude-terminee',
      '- priorite: travaux',
      'Question inconnue ici : « priorite ».',
      'écrivez une de celles-ci : porteur, projet, locaux, batiment, prestataire, avancement',
    ),
    fault(
      'a first question that reads another',
      '    titre: Qui porte',
      '    posee: [{ projet: tiers-lieu }]\n    titre: Qui porte',
      'Question inconnue ici : « projet ».',
      'écrivez une de celles-ci : aucune avant elle',
    ),
    fault(
      'a reason cut before its end',
      'au-delà du niveau 3. Ce niveau précède les travaux.',
      'au-delà du niveau 3. Ce niveau',
      'Ce motif ne finit pas par un point.',
      'écrivez la phrase jusqu’au bout',
    ),
    fault(
      'a reason that names an answer after another word',
      'motif: Puisque {batiment}, il',
      'motif: Si {batiment}, il',
      'Ce motif nomme une réponse ailleurs qu’après « puisque » ou « et que ».',
      'écrivez par exemple « Puisque {question}, […]',
    ),
    fault(
      'a reason that does not name what its rule reads',
      'motif: Puisque {priorite}, nous en',
      'motif: Nous en',
      'La règle lit priorite, et son motif n’en nomme aucune.',
      'nommez dans le motif, entre accolades, exactement : priorite',
    ),
    fault(
      'a reason that names what its rule does not read',
      'Puisque {batiment}, il',
      'Puisque {batiment} et que {projet}, il',
      'La règle lit batiment, et son motif nomme batiment, projet.',
      'nommez dans le motif, entre accolades, exactement : batiment',
    ),
    fault(
      'a clause that starts with a vowel',
      'clause: votre étude est terminée',
      'clause: une étude est terminée',
      'La clause « une étude est terminée » ne peut pas suivre « puisque ».',
      'commencez-la par « vous », « votre », « le »…[…]',
    ),
    fault(
      'two options of a question with one id',
      '- id: nos-locaux',
      '- id: nos-locaux\n        texte: Deux fois\n        clause: vous le dites deux fois\n      - id: nos-locaux',
      'Option en double : « nos-locaux », déjà dans autodiagnostic.yaml, ligne […]',
      keepOne,
    ),
    fault(
      'a requirement that reads an unknown option',
      '- si: { porteur: groupement-interdepartemental,',
      '- si: { porteur: groupement-national,',
      'Option inconnue de « porteur » : « groupement-national ».',
      '[…]groupement-interdepartemental[…]',
    ),
    fault(
      'two lines of a table with one id',
      '- id: opportun-a-choisir',
      '- id: opportun-sans-prestataire',
      'Ligne en double : « opportun-sans-prestataire », déjà dans autodiagnostic.yaml, ligne […]',
      keepOne,
    ),
    fault(
      'a line without condition that is not the last',
      '      si: { priorite: travaux }',
      '      attendu: { priorite: travaux }',
      'La ligne « travaux-prets » n’est pas à sa place.',
      'chaque ligne a « si », sauf la dernière, qui a « attendu »',
      { at: '- id: travaux-prets' },
    ),
  ]);
});

describe('a fault of the recommendations', () => {
  eachIsReported([
    fault(
      'a rule to an unknown recommendation',
      'projet: autre-projet }\n      alors: hors-offre',
      'projet: autre-projet }\n      alors: refus',
      'Recommandation inconnue : « refus ».',
      'écrivez une de celles-ci : niveau-1, niveau-2-avec-prestataire[…]',
      { at: 'alors: refus' },
    ),
    fault(
      'a rule to an unknown service',
      'alors: analyse-des-offres',
      'alors: analyse-inconnue',
      'Prestation inconnue : « analyse-inconnue ».',
      '[…]analyse-des-offres[…]',
    ),
    fault(
      'a recommendation that no rule leads to',
      '  - id: apres-niveau-3\n',
      '  - id: sans-suite\n    titre: Sans suite\n    resume: Rien.\n    actes: *actes\n  - id: apres-niveau-3\n',
      'Aucune règle ne mène à « sans-suite ».',
      'ajoutez une ligne au tableau « recommandation »[…]',
    ),
    fault(
      'a recommendation of an unknown aid',
      '- id: niveau-2-avec-prestataire\n    financements: [detr]',
      '- id: niveau-2-avec-prestataire\n    financements: [dotation]',
      'Page inconnue : « dotation ».',
      '[…]detr[…]',
      { at: 'financements: [dotation]' },
    ),
    fault(
      'a variant that no recommendation brings, so that its services would be lost',
      'variantes: [avec-prestataire]\n    resume: >-\n      Votre prestataire',
      'variantes: [sans-prestataire]\n    resume: >-\n      Votre prestataire',
      'Aucune recommandation n’apporte « niveau-3 », « avec-prestataire ».',
      nameAllBrought,
      {
        alsoIn: [
          edit(
            'variantes: [avec-prestataire, sans-prestataire]\n    resume: Le projet est mûr',
            'variantes: [sans-prestataire]\n    resume: Le projet est mûr',
          ),
        ],
        at: '- id: niveau-1',
      },
    ),
    fault(
      'a level that no recommendation brings, so that its services would be lost',
      '    niveau: niveau-1\n',
      '',
      'Aucune recommandation n’apporte le niveau « niveau-1 ».',
      nameAllBrought,
      { at: '- id: niveau-1' },
    ),
  ]);

  it('names the guide that a recommendation invents', () => {
    const find = '    guides: [definir-le-besoin]\n  - id: hors-departement';
    const [problem] = problemsAfter([edit(find, find.replace('definir-le-besoin', 'rever'))]);
    expect(problem?.message).toBe('Page inconnue : « rever ».');
    expect(problem?.remedy).toContain('definir-le-besoin');
  });

  it('names the level and the variant that a recommendation invents', () => {
    const level = problemsAfter([edit('niveau: niveau-1\n', 'niveau: niveau-0\n')]);
    expect(level.map(({ message }) => message)).toContain('Niveau inconnu : « niveau-0 ».');
    const find = 'variantes: [sans-prestataire]\n    resume: Le projet est mûr';
    const variant = problemsAfter([edit(find, find.replace('sans-prestataire', 'en-regie'))]);
    expect(variant.map(({ message }) => message)).toEqual(['Variante inconnue : « en-regie ».']);
  });
});
