import { describe, expect, it } from 'vitest';
import { checkFrozenTexts } from './check-versions.ts';
import {
  contentAfter,
  eachIsReported,
  faultsIn,
  lineAfter,
  type Edit,
} from '../../tests/support/edited-content.ts';

const file = 'autodiagnostic.yaml';
const fault = faultsIn(file);
const here = 'Une commune ou un groupement de communes de la Manche';
const there = "Une commune ou un groupement d'un autre département";

/** The text of an option, replaced. */
function edit(find: string, replace: string): Edit {
  return { file, find: `texte: ${find}\n`, replace: `texte: ${replace}\n` };
}

describe('the version', () => {
  eachIsReported([
    fault(
      'that no code can say',
      '\nversion: 1\n',
      '\nversion: 14\n',
      'Un code ne sait pas dire la version 14 : 13 au plus.',
      'remettez le numéro de la dernière version de versions.yaml',
    ),
    fault(
      'that was never recorded',
      '\nversion: 1\n',
      '\nversion: 2\n',
      'La version 2 du questionnaire n’est pas la dernière enregistrée.',
      'écrivez « version: 1 », puis lancez npm run questionnaire:version -- "Ce qui change"',
    ),
  ]);

  eachIsReported([
    {
      fault: 'written again with its questions',
      file: 'versions.yaml',
      find: `commune-ou-groupement: ${here}`,
      replace: 'commune-ou-groupement: Une commune du Calvados',
      at: '      porteur:',
      message: 'La version 1 a été changée depuis son enregistrement […]',
      remedy: 'rétablissez ses questions, […]',
    },
  ]);

  eachIsReported([
    fault(
      'that another now asks otherwise: a code holds only the questions asked',
      '- prestataire: etude-terminee\n      - avancement: juge-opportun\n',
      '- prestataire: etude-terminee\n      - avancement: [juge-opportun, ne-sait-pas]\n',
      'Les questions, leurs options ou leurs lignes « posee » ont changé depuis la version 1.',
      'lancez npm run questionnaire:version -- "Ce qui change"',
      { at: 'version: 1' },
    ),
  ]);
});

function taken(option: string, from: string): string {
  return `« ${option} » prend le texte de « ${from} » : les codes déjà imprimés changeraient de sens.`;
}

describe('the text of an option', () => {
  it('may be said otherwise', () => {
    expect(checkFrozenTexts(contentAfter([edit(here, 'Une commune de la Manche')]))).toEqual([]);
  });

  it('is not that of another, exchanged or taken, with its line and what to write', () => {
    const edits = [edit(here, 'X'), edit(there, here), edit('X', there)];
    const remedy =
      'remettez à chaque option son texte, ou donnez un « id » nouveau à celle qui change de sens';
    const [first, second] = checkFrozenTexts(contentAfter(edits));
    expect(first).toEqual({
      file,
      line: lineAfter(edits, file, `texte: ${there}`),
      message: taken('commune-ou-groupement', 'autre-departement'),
      remedy,
    });
    expect(second?.message).toBe(taken('autre-departement', 'commune-ou-groupement'));
    const one = contentAfter([edit(here, 'Une commune'), edit(there, `${here.toUpperCase()}.`)]);
    expect(checkFrozenTexts(one)).toHaveLength(1);
  });

  it('may go with its option to a new id', () => {
    const renamed = {
      file,
      find: '- id: autre-departement\n        texte',
      replace: '- id: voisine\n        texte',
    };
    const { diagnosis, versions } = contentAfter([renamed]);
    expect(checkFrozenTexts({ diagnosis, versions })).toEqual([]);
  });
});
