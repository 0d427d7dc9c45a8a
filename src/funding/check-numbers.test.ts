import { describe, expect, it } from 'vitest';
import { lineAfter, problemsAfter, type Fault } from '../../tests/support/edited-content.ts';

const plan = 'plan-de-financement.yaml';
const guide = 'guides/monter-le-plan-de-financement.mdx';

const faults: readonly Fault[] = [
  {
    fault: 'a share changed in a guide alone',
    edits: [{ file: guide, find: "C'est au moins 20 %", replace: "C'est au moins 25 %" }],
    file: guide,
    at: "C'est au moins 25 %",
    message: 'Cette phrase dit « 25 % », et le plan de financement lit « 20 % » ou « 80 % ».',
    remedy: 'plan-de-financement.yaml',
  },
  {
    fault: 'a threshold changed in a guide alone',
    edits: [
      {
        file: 'guides/passer-un-marche-public.mdx',
        find: 'le seuil est durablement de 100 000 € HT',
        replace: 'le seuil est durablement de 90 000 € HT',
      },
    ],
    file: 'guides/passer-un-marche-public.mdx',
    at: '90 000 € HT',
    message:
      'Cette phrase dit « 90 000 € », et le plan de financement lit « 100 000 € » ou « 60 000 € » ou « 40 000 € ».',
    remedy: 'vérifiez la source',
  },
  {
    fault: 'a size changed in the front matter of an aid alone',
    edits: [{ file: 'financements/detr.mdx', find: '- max: 2000\n', replace: '- max: 2500\n' }],
    file: 'financements/detr.mdx',
    at: '- max: 2500',
    message: 'Le texte de la page ne dit pas « 2 500 habitants » ni « moins de 2 501 habitants ».',
    remedy: 'corrigez le texte ou ce nombre',
  },
];

describe('a number that a rule reads and a sentence says', () => {
  it.each(faults)('cannot be changed in one place alone: $fault', ({ edits, file, at, message, remedy }) => {
    expect(problemsAfter(edits)).toEqual([
      { file, line: lineAfter(edits, file, at), message, remedy: expect.stringContaining(remedy) },
    ]);
  });

  it('changed in the rule alone, is reported at every sentence that says the former one', () => {
    const edit = {
      file: plan,
      find: 'limite: au-plus\n    pourcent: 80',
      replace: 'limite: au-plus\n    pourcent: 70',
    };
    const places = problemsAfter([edit]).map(({ file }) => file);
    expect(new Set(places)).toEqual(
      new Set([guide, 'financements/detr.mdx', 'financements/dsil.mdx', 'financements/fctva.mdx']),
    );
  });

  it('is quoted in the plan as its source allows', () => {
    const edit = {
      file: plan,
      find: "Selon l'Institut ISBL, d'après une circulaire de 2012, l",
      replace: 'L',
    };
    expect(problemsAfter([edit]).map(({ message }) => message)).toEqual([
      'La source secondaire « isbl-participation-minimale » est citée sans « selon ».',
      'La date de la source secondaire « isbl-participation-minimale » n’est pas dite.',
    ]);
  });
});
