import { describe, expect, it } from 'vitest';
import { eachIsReported, problemsAfter, type Fault } from '../../../tests/support/edited-content.ts';

const guide = 'guides/definir-le-besoin.mdx';
const find = "La commune s'assure que";
const why = 'le lecteur y lirait une promesse ou une excuse.';
const remedy = 'dites ce qu’il faut demander';

function written(fault: string, words: string, turn: string, rest: Partial<Fault> = {}): Fault {
  return {
    fault,
    file: guide,
    find,
    replace: `${words} ${find}`,
    at: words.split('\n')[0] ?? '',
    message: `« ${turn} » : ${why}`,
    remedy,
    ...rest,
  };
}

describe('a turn of phrase that the site does not use', () => {
  eachIsReported([
    written('in the text of a page', 'Nous n’avons pas lu ce livre.', 'nous n’avons pas lu'),
    written('over two lines', "Ce livre, nous\nn'avons pas lu sa fin.", 'nous n’avons pas lu'),
    written('in bold in part', 'Nous **n’avons** [pas](/contact/) lu ce livre.', 'nous n’avons pas lu'),
    written('the end of a word that says when', 'Nous vous montrerons ce livre.', 'Nous vous montrerons'),
    written('the second of a line', 'Ce sujet sera servi à part.', 'sera servi à part'),
  ]);

  it('is free in a note of the editors, and as a part of other words', () => {
    const edits = [
      { file: guide, find, replace: `Ce besoin sera servi à partager. ${find}` },
      { file: 'contact.yaml', find: 'erreurs:', replace: "# Nous n'avons pas lu.\nerreurs:" },
    ];
    expect(problemsAfter(edits)).toEqual([]);
    const model = 'Objet : demande de devis';
    const letter = `${model}\n\nNous vous montrerons ce lieu.`;
    const inModel = { file: 'guides/passer-un-marche-public.mdx', find: model, replace: letter };
    expect(problemsAfter([inModel])).toEqual([]);
  });
});
