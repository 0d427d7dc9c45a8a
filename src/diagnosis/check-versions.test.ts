import { describe, expect, it } from 'vitest';
import { checkFrozenTexts } from './check-versions.ts';
import { contentAfter, lineAfter, type Edit } from '../../tests/support/edited-content.ts';

const file = 'autodiagnostic.yaml';
const here = 'Une commune de la Manche';
const there = "Une commune d'un autre département";

/** The text of an option, replaced. */
function edit(find: string, replace: string): Edit {
  return { file, find: `texte: ${find},`, replace: `texte: ${replace},` };
}

function taken(option: string, from: string): string {
  return `« ${option} » prend le texte de « ${from} » : les codes déjà imprimés changeraient de sens.`;
}

describe('the text of an option', () => {
  it('may be said otherwise', () => {
    expect(checkFrozenTexts(contentAfter([edit(here, 'Une commune')]))).toEqual([]);
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
    const one = contentAfter([edit(here, 'Une ville'), edit(there, `${here.toUpperCase()}.`)]);
    expect(checkFrozenTexts(one)).toHaveLength(1);
  });

  it('may go with its option to a new id', () => {
    const renamed = { file, find: 'id: autre-departement, texte', replace: 'id: voisine, texte' };
    const { diagnosis, versions } = contentAfter([renamed]);
    expect(checkFrozenTexts({ diagnosis, versions })).toEqual([]);
  });
});
