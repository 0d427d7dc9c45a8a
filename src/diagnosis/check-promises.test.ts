import { describe } from 'vitest';
import { eachIsReported, faultsIn } from '../../tests/support/edited-content.ts';

const fault = faultsIn('autodiagnostic.yaml');

describe('a promise', () => {
  eachIsReported([
    fault(
      'that promises nothing',
      '  - si: { batiment: construction-neuve }\n    recommandations: [perimetre-a-confirmer]\n',
      '  - si: { batiment: construction-neuve }\n',
      'Cette exigence ne demande rien.',
      'ajoutez par exemple « recommandations: […] », ou retirez cette exigence',
      { at: '- si: { batiment: construction-neuve }\n'.trim() },
    ),
    fault(
      'of an unknown recommendation',
      'recommandations: [perimetre-a-confirmer]',
      'recommandations: [perimetre-a-confirmer, niveau-4]',
      'Recommandation inconnue : « niveau-4 ».',
      'écrivez une de celles-ci : niveau-1[…]',
    ),
    fault(
      'of an unknown first service',
      'premiere: analyse-des-offres',
      'premiere:  analyse',
      'Prestation inconnue : « analyse ».',
      '[…]analyse-des-offres[…]',
    ),
    fault(
      'of an unknown service in addition',
      'enPlus: [participation-aux-reunions]',
      'enPlus: [participation]',
      'Prestation inconnue : « participation ».',
      '[…]participation-aux-reunions[…]',
    ),
    fault(
      'of an example, to an unknown recommendation',
      'porteur: autre-departement }\n    attendu: hors-departement',
      'porteur: autre-departement }\n    attendu: ailleurs',
      'Recommandation inconnue : « ailleurs ».',
      '[…]hors-departement[…]',
      { at: 'attendu: ailleurs' },
    ),
  ]);
});

describe('the order of the answers', () => {
  eachIsReported([
    fault(
      'gone, while recommendations are ordered',
      '        rang: 1\n',
      '',
      'Aucune question ne range ses réponses du projet le moins avancé au plus avancé.',
      'remettez « rang: 1 », « rang: 2 »… aux réponses de la question sur l’avancement',
      {
        alsoIn: [2, 3, 4].map((rank) => ({
          file: 'autodiagnostic.yaml',
          find: `        rang: ${rank}\n`,
          replace: '',
        })),
        at: '- id: porteur',
      },
    ),
  ]);
});
