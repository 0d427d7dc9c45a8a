import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../content-model/prose.ts';
import { sumsIn } from '../../content-model/text/sums.ts';
import { unsourced } from './check-citations.ts';

function sentences(body: string): string[] {
  return unsourced(blocksOf(body)).map(({ sentence }) => sentence);
}

describe('a statement on money or law', () => {
  it.each(['20 %', '1,5 million', '3 000 €', '12 euros', '2 milliards'])('is one for its sum: %s', (sum) => {
    expect(sumsIn(`Au plus ${sum.replaceAll(' ', '\u00A0')} par an.`)).toEqual([sum]);
    expect(sentences(`C'est ${sum} par an.`)).toHaveLength(1);
  });

  it.each([
    "L'article 3 le veut.",
    'La loi le veut.',
    'Un décret le fixe.',
    'Le Code le dit.',
    'Le seuil est bas.',
  ])('is one for its text of law: %s', (body) => {
    expect(sentences(body)).toEqual([body]);
  });

  it('is read in a table as elsewhere', () => {
    expect(sentences('| Le prix |\n| --- |\n| 20 % |')).toEqual(['20 %']);
  });

  it.each([
    ['a source in it', 'La loi le veut<Source id="a" />.'],
    ['a source after it', 'La loi le veut. Elle le dit<Source id="a" />.'],
    ['what it introduces', 'La loi veut :\n\n- un<Source id="a" /> ;\n- deux<Source id="b" />.'],
    ['what we read in it', 'C\'est 20 %<Source id="a" />. Notre lecture : il reste 80 %.'],
    ['what is to be asked', 'À demander à la sous-préfecture : le taux et le décret.'],
    ['a title that says example', '## Un exemple\n\nElle reçoit 30 000 €.'],
    ['a name that ends as a law', "C'est à Saint-Éloi."],
    ['an instruction', 'Ne passez pas sous un seuil. Faites confirmer la loi.'],
    ['a title of pitfalls', '## Pièges à éviter\n\n- Oublier la loi.'],
  ])('needs no more with %s', (_, body) => {
    expect(sentences(body)).toEqual([]);
  });

  it.each([
    ['a source before it', 'Elle le dit<Source id="a" />. La loi le veut.', 'La loi le veut.'],
    ['a source on some items', 'La loi veut :\n\n- un<Source id="a" /> ;\n- deux.', 'La loi veut :'],
    ['nothing to read it in', 'Notre lecture : 80 %.', 'Notre lecture : 80 %.'],
    ['an amount in an instruction', 'Demandez 20 % du total.', 'Demandez 20 % du total.'],
    ['an amount among pitfalls', '## Pièges\n\n- Oublier 20 %.', 'Oublier 20 %.'],
  ])('is not excused by %s', (_, body, statement) => {
    expect(sentences(body)).toEqual([statement]);
  });
});
