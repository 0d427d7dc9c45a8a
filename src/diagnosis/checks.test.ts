import { describe, expect, it } from 'vitest';
import { lineAfter, problemsAfter, type Edit, type Fault } from '../../tests/support/edited-content.ts';

const file = 'autodiagnostic.yaml';

function edit(find: string, replace: string): Edit {
  return { file, find, replace };
}

const faults: readonly Fault[] = [
  {
    fault: 'a rule to an unknown recommendation',
    edits: [
      edit('projet: autre-projet }\n      alors: hors-offre', 'projet: autre-projet }\n      alors: refus'),
    ],
    file,
    at: 'alors: refus',
    message: 'Recommandation inconnue : « refus ».',
    remedy: 'écrivez une de celles-ci : niveau-1, niveau-2-avec-prestataire',
  },
  {
    fault: 'a rule to an unknown service',
    edits: [edit('alors: analyse-des-offres', 'alors: analyse-inconnue')],
    file,
    at: 'alors: analyse-inconnue',
    message: 'Prestation inconnue : « analyse-inconnue ».',
    remedy: 'analyse-des-offres',
  },
  {
    fault: 'a recommendation that no rule leads to',
    edits: [
      edit(
        '  - id: apres-niveau-3\n',
        '  - id: sans-suite\n    titre: Sans suite\n    resume: Rien.\n    etapes: *etapes\n  - id: apres-niveau-3\n',
      ),
    ],
    file,
    at: '- id: sans-suite',
    message: 'Aucune règle ne mène à « sans-suite ».',
    remedy: 'ajoutez une ligne au tableau « recommandation »',
  },
  {
    fault: 'a recommendation of an unknown aid',
    edits: [
      edit(
        '- id: niveau-2-avec-prestataire\n    financements: [detr]',
        '- id: niveau-2-avec-prestataire\n    financements: [dotation]',
      ),
    ],
    file,
    at: 'financements: [dotation]',
    message: 'Page inconnue : « dotation ».',
    remedy: 'detr',
  },
  {
    fault: 'a variant that no recommendation brings, so that its services would be lost',
    edits: [
      edit(
        'variantes: [avec-prestataire]\n    resume: >-\n      Votre prestataire',
        'variantes: [sans-prestataire]\n    resume: >-\n      Votre prestataire',
      ),
      edit(
        'variantes: [avec-prestataire, sans-prestataire]\n    resume: Le projet est mûr',
        'variantes: [sans-prestataire]\n    resume: Le projet est mûr',
      ),
    ],
    file,
    at: '- id: niveau-1',
    message: 'Aucune recommandation n’apporte « niveau-3 », « avec-prestataire ».',
    remedy: 'ajoutez une recommandation qui le nomme, avec « niveau » et « variantes »',
  },
  {
    fault: 'a level that no recommendation brings, so that its services would be lost',
    edits: [edit('    niveau: niveau-1\n', '')],
    file,
    at: '- id: niveau-1',
    message: 'Aucune recommandation n’apporte le niveau « niveau-1 ».',
    remedy: 'ajoutez une recommandation qui le nomme, avec « niveau » et « variantes »',
  },
];

describe('a fault of the recommendations', () => {
  it.each(faults)('is reported alone, with its line and what to write: $fault', (planted) => {
    const { edits, at, message, remedy } = planted;
    const line = lineAfter(edits, file, at);
    expect(problemsAfter(edits)).toEqual([{ file, line, message, remedy: expect.stringContaining(remedy) }]);
  });

  it('names the guide that a recommendation invents', () => {
    const edits = [
      edit(
        '    guides: [definir-le-besoin]\n  - id: hors-departement',
        '    guides: [rever]\n  - id: hors-departement',
      ),
    ];
    const [problem] = problemsAfter(edits);
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
