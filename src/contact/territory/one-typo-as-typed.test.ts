import { describe, expect, it } from 'vitest';
import { first, manche, wordsFor } from '../../../tests/support/territory/real-territory.ts';

/** A place, and its name with a letter wrong, a letter missing, a letter added, two letters swapped. */
const rows = `
Granville: granvulle, granvile, grannville, garnville
Coutances: coutanses, coutnces, countances, coutacnes
Avranches: avrenches, avrances, avrranches, arvanches
Valognes: valoines, valogns, vallognes, valonges
Saint-Lô: saint lp, sant lo, saint loo, siant lo
Pontorson: pontarson, pontrson, ponttorson, pontosron
Barneville-Carteret: barneville cartaret, barnville carteret, barneville carterret, barneville cartreet
Quettehou: quetthou, quetehou, quettehoux, quetethou
Montebourg: montebours, montbourg, monttebourg, montebougr
Brécey: brecay, breey, breccey, brceey
Lessay: lessai, lesay, lesssay, lsesay
Saint-Vaast-la-Hougue: st vaast la hogue, st vast la hougue, st vaast la houggue, st vaats la hougue
Saint-Hilaire-du-Harcouët: st hilaire du harcouat, st hilaire du arcouet, st hillaire du harcouet, st hilarie du harcouet
Villedieu-les-Poêles-Rouffigny: villedieu les poiles rouffigny, villedieu les poeles roufigny, villedieu les poelles rouffigny, villedieu les poeles roufifgny
L’Étang-Bertrand: l'etang bertrend, letang bertrand, l'etang berttrand, l'etnag bertrand
Les Pieux: les pieus, ls pieux, les pieuxx, les peiux
Le Teilleul: le teillaul, le teileul, le teilleuil, le teilluel
Le Vast: le vost, le vst, le vasst, le vats
Mortain-Bocage (Mortain): mortein, mortin, morttain, motrain
Villedieu-les-Poêles-Rouffigny (Villedieu): villedieo, viledieu, villledieu, villedeiu
Cherbourg-en-Cotentin (Cherbourg): cherboorg, cherborg, cherbourgg, chebrourg
Cherbourg-en-Cotentin (Tourlaville): tourlavulle, tourlavile, tourllaville, tourlavlile
Cherbourg-en-Cotentin (Équeurdreville): equeurdreviile, equeudreville, equeurdrevillle, equeurdreivlle
Carentan-les-Marais (Carentan): carantan, carntan, carenttan, caretnan
Bricquebec-en-Cotentin (Bricquebec): bricquebac, briquebec, bricqueebec, bircquebec
La Haye (La Haye-du-Puits): la haye du puots, la hay du puits, la haye du puyits, la haye du puist
Condé-sur-Vire (Troisgots): troisgats, troigots, troissgots, trosigots
Communauté d’agglomération du Cotentin: cotantin, cotentn, cottentin, cotetnin
Communauté d’agglomération Saint-Lô Agglo: saint lo agglu, saint lo aglo, saint loo agglo, siant lo agglo
Communauté de communes de Villedieu Intercom: villedieu intercam, villedieu intrcom, villedieu interccom, villedieu itnercom
Communauté de communes Coutances Mer et Bocage: coutances mer et bacage, coutances mer et bocge, coutances mer et boccage, coutances mer et bocgae
`;

describe('a name with one typing slip finds its place first', () => {
  const cases = rows
    .split('\n')
    .filter((row) => row !== '')
    .flatMap((row) => {
      const [expected = '', slips = ''] = row.split(': ');
      return slips.split(', ').map((typed) => [typed, expected] as const);
    });

  it.each(cases)('%s → %s', (typed, expected) => {
    expect(first(typed)).toBe(expected);
  });
});

describe('a slip', () => {
  it('never makes a place certain', () => {
    for (const typed of ['granvulle', 'valonges', 'cotentn']) expect(manche.exact(typed)).toBeUndefined();
  });

  it('that begins another name, or makes it, leaves its own place in the results', () => {
    expect(manche.find('le cham').map(wordsFor).at(0)).toBe('Champeaux');
    expect(manche.find('le cham').map(wordsFor).at(-1)).toBe('Le Ham');
    expect(manche.find('branville').map(wordsFor)).toEqual([
      'La Hague (Branville)',
      'Brainville',
      'Granville',
    ]);
  });

  it('weighs less than a word well written, wherever the word stands in a name', () => {
    expect(manche.find('le vaast').map(wordsFor)).toEqual(['Saint-Vaast-la-Hougue', 'Le Vast']);
    expect(manche.find('daye').map(wordsFor)).toEqual(['Saint-Jean-de-Daye', 'La Haye']);
  });

  it('finds the whole name before those that begin with it', () => {
    expect(manche.find('saint lp').map(wordsFor).slice(0, 2)).toEqual([
      'Saint-Lô',
      'Communauté d’agglomération Saint-Lô Agglo',
    ]);
  });

  it('is not looked for in three letters: too many names would fit', () => {
    expect(manche.find('xay')).toEqual([]);
    expect(manche.find('nayx').map(wordsFor)).toEqual(['Nay']);
  });

  it('is found in the beginning of a name as well', () => {
    expect(first('coutnc')).toBe('Coutances');
    expect(first('barnevlile cart')).toBe('Barneville-Carteret');
    expect(first('tuorlav')).toBe('Cherbourg-en-Cotentin (Tourlaville)');
    expect(first('villedieu itner')).toBe('Communauté de communes de Villedieu Intercom');
  });

  it('is one: two slips find nothing', () => {
    expect(manche.find('granvuile')).toEqual([]);
    expect(manche.find('vxlogxes')).toEqual([]);
  });
});
