import { describe } from 'vitest';
import { eachIsReported, faultsIn } from '../../tests/support/edited-content.ts';

const fault = faultsIn('autodiagnostic.yaml');

describe('the rank of a recommendation', () => {
  eachIsReported([
    fault(
      'another than the number of its level',
      "sans prestataire'\n    rang: 2\n",
      "sans prestataire'\n    rang: 3 # essai\n",
      '« niveau-2-sans-prestataire » n’a pas le rang de son niveau.',
      'écrivez « rang: 2 », le numéro du niveau',
      { at: 'rang: 3 # essai' },
    ),
    fault(
      'none, at a level',
      "lancer la réflexion'\n    rang: 1\n",
      "lancer la réflexion'\n",
      '« niveau-1 » n’a pas le rang de son niveau.',
      'écrivez « rang: 1 », le numéro du niveau',
      { at: '- id: niveau-1' },
    ),
    fault(
      'that of a level, without one',
      "en travaux'",
      "en travaux' # essai",
      '« apres-niveau-3 » n’a pas de niveau, et son rang n’est pas celui qui les suit.',
      'écrivez « rang: 4 », après les niveaux, ou retirez-le',
      {
        alsoIn: [
          {
            file: 'autodiagnostic.yaml',
            find: '    rang: 4\n    resume',
            replace: '    rang: 3 # bas\n    resume',
          },
        ],
        at: 'rang: 3 # bas',
      },
    ),
  ]);
});

describe('the rank of what comes after the levels', () => {
  eachIsReported([
    fault(
      'leaves no gap',
      '    rang: 4\n    resume',
      '    rang: 9\n    resume',
      '« apres-niveau-3 » n’a pas de niveau, et son rang n’est pas celui qui les suit.',
      'écrivez « rang: 4 », après les niveaux, ou retirez-le',
    ),
  ]);
});

describe('the stage of a recommendation', () => {
  eachIsReported([
    fault(
      'shown nowhere, without a rank',
      '    rang: 4\n    resume',
      '    etape: les travaux\n    resume',
      '« apres-niveau-3 » a une « etape » que la ligne des étapes ne montre pas.',
      'ajoutez « rang: 4 »',
    ),
    fault(
      'shown nowhere, at a level',
      '    niveau: niveau-1\n',
      '    niveau: niveau-1\n    etape: le début\n',
      '« niveau-1 » a une « etape » que la ligne des étapes ne montre pas.',
      'retirez « etape » : le niveau a son nom',
      { at: 'etape: le début' },
    ),
  ]);
});

describe('the variants of a recommendation', () => {
  eachIsReported([
    fault(
      'not the one that its id names',
      'variantes: [sans-prestataire]\n    resume: Vous menez',
      'variantes: [avec-prestataire, sans-prestataire] # deux\n    resume: Vous menez',
      '« niveau-2-sans-prestataire » nomme une variante et en apporte d’autres.',
      'écrivez « variantes: [sans-prestataire] »',
      { alsoIn: [], at: '# deux' },
    ),
    fault(
      'those of another recommendation of the level',
      'variantes: [avec-prestataire, sans-prestataire]\n    resume: Le projet est mûr',
      'variantes: [avec-prestataire] # une\n    resume: Le projet est mûr',
      '« niveau-3-a-choisir » apporte les mêmes prestations que « niveau-3-avec-prestataire ».',
      'corrigez « variantes » de l’une des deux',
      { at: '# une' },
    ),
    fault(
      'none, at a level that has some',
      '    variantes: [avec-prestataire, sans-prestataire]\n    resume: Le projet est mûr',
      '    resume: Le projet est mûr',
      '« niveau-3-a-choisir » n’apporte aucune variante de son niveau.',
      'ajoutez « variantes: [avec-prestataire, sans-prestataire] », ou celle qui convient',
      { at: '- id: niveau-3-a-choisir' },
    ),
  ]);
});

describe('a recommendation without a level', () => {
  eachIsReported([
    fault(
      'that asks for nothing',
      "    demande: Notre projet semble hors de l'offre « tiers-lieux ». Nous souhaitons savoir vers qui nous tourner.\n",
      '',
      '« hors-offre » n’a ni niveau ni « demande ».',
      'ajoutez « demande » : aucun niveau ne le dit à sa place',
      { at: '- id: hors-offre' },
    ),
  ]);
});

describe('what a recommendation brings', () => {
  eachIsReported([
    fault(
      'an aid of another level',
      'id: niveau-2-avec-prestataire\n    financements: [detr]',
      'id: niveau-2-avec-prestataire\n    financements: [dsil]',
      '« niveau-2-avec-prestataire » nomme « dsil », qui ne dit pas servir à « niveau-2 ».',
      'nommez une autre page, ou corrigez « niveaux » dans financements/dsil.mdx',
      { at: 'financements: [dsil]' },
    ),
    fault(
      'an amount without its source',
      "resume: Vous partez d'une idée ou d'un bâtiment.",
      "resume: C'est 500 € par jour.",
      '« 500 € » n’a pas de source ici.',
      'retirez ce montant, ou dites-le sur une page qui cite sa source',
    ),
  ]);
});
