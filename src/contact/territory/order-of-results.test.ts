import { describe, expect, it } from 'vitest';
import { first, manche, wordsFor } from '../../../tests/support/territory/real-territory.ts';

const found = (typed: string) => manche.find(typed).map(wordsFor);

describe('among the places that answer', () => {
  it('a whole name comes before longer ones', () => {
    expect(found('ger')[0]).toBe('Ger');
    expect(found('saint lo').slice(0, 2)).toEqual(['Saint-Lô', 'Communauté d’agglomération Saint-Lô Agglo']);
  });

  it('a first word in full comes before a first word begun', () => {
    expect(found('mont')).toContain('Montabot');
    expect(first('mont')).toBe('Le Mont-Saint-Michel');
    expect(first('pont')).toBe('Pont-Hébert');
  });

  it('a name that begins so comes before one that has a word that begins so', () => {
    expect(found('vir')).toContain('Condé-sur-Vire');
    expect(first('vir')).toBe('Virandeville');
  });

  it('a commune comes before an intercommunalité that begins as it does, until more is typed', () => {
    for (const typed of ['granv', 'coutan', 'mont st michel']) {
      expect(first(typed)).not.toContain('Communauté');
      expect(found(typed).join()).toContain('Communauté');
    }
    expect(first('granville t')).toBe('Communauté de communes de Granville, Terre et Mer');
  });

  it('a commune of today comes before a former one that begins as it does', () => {
    expect(found('annevi').slice(0, 2)).toEqual([
      'Anneville-en-Saire',
      'Gouville-sur-Mer (Anneville-sur-Mer)',
    ]);
  });

  it('each comes once, under the name that answers best', () => {
    expect(found('cherbourg')).toEqual(['Cherbourg-en-Cotentin (Cherbourg)']);
    expect(found('cherbourg-')).toEqual(['Cherbourg-en-Cotentin (Cherbourg)']);
    expect(found('cherbourg-e')).toEqual(['Cherbourg-en-Cotentin']);
    expect(found('cherbourg-o')).toEqual(['Cherbourg-en-Cotentin (Cherbourg-Octeville)']);
  });

  it('the words may come in any order, little ones aside', () => {
    expect(found('michel mont')[0]).toContain('Mont-Saint-Michel');
    expect(found('bocage et mer coutances')).toEqual(['Communauté de communes Coutances Mer et Bocage']);
  });
});

describe('too little', () => {
  it.each(['des', 'bc', 'la x', '5'])('finds nothing, rather than anything: %s', (typed) => {
    expect(manche.find(typed)).toEqual([]);
  });

  it('makes nothing certain: two capitals are not the name of an intercommunalité', () => {
    for (const typed of ['VI', 'BC', 'C', 'S']) expect(manche.exact(typed), typed).toBeUndefined();
  });
});
