import { describe, expect, it } from 'vitest';
import { elsewhere } from './find.ts';
import { manche, neighbours } from '../../tests/support/territory/real-territory.ts';

const where = (typed: string) => elsewhere(typed, manche, neighbours);
const alone = (typed: string) => elsewhere(typed, manche, []);

describe('a name that names no single place of the territory', () => {
  it.each([
    ['Caen', 'Calvados'],
    ['caen', 'Calvados'],
    ['Vire Normandie', 'Calvados'],
    ['vire-normandie', 'Calvados'],
    ['Isigny-sur-Mer', 'Calvados'],
    ['Le Molay-Littry', 'Calvados'],
    ['L’Hôtellerie', 'Calvados'],
    ['mairie de Bayeux', 'Calvados'],
    ['14000 Caen', 'Calvados'],
    ['Caen (14)', 'Calvados'],
    ['Rennes', 'Ille-et-Vilaine'],
    ['Fougères', 'Ille-et-Vilaine'],
    ['fougeres', 'Ille-et-Vilaine'],
    ['Laval', 'Mayenne'],
    ['Alençon', 'Orne'],
    ['Flers', 'Orne'],
    ['14000', 'Calvados'],
    ['35400', 'Ille-et-Vilaine'],
    ['53000', 'Mayenne'],
    ['61000', 'Orne'],
  ])('is that of a commune beside: %s, %s', (typed, department) => {
    expect(where(typed)).toEqual({ kind: 'beside', department });
  });

  it.each(['75001', '29200', '97400', '20000', '00000'])('is a postal code from afar: %s', (typed) => {
    expect(where(typed)).toEqual({ kind: 'far' });
  });

  it.each(['50999', '50129'])('is a postal code that no commune has: %s', (typed) => {
    expect(where(typed)).toEqual({ kind: 'no-such-code' });
  });

  it.each([
    'SIVOM de la Baie',
    'Syndicat mixte des eaux',
    'Caen la mer',
    'Marseille',
    '14230 Isigny',
    'PNR des Marais',
    '日本',
  ])('is unknown: %s', (typed) => {
    expect(where(typed)).toEqual({ kind: 'unknown' });
  });

  it.each(['granvile', 'valonges', 'Saint-Jean-du-Corail', 'haye du', 'cotentn', '50480', '501'])(
    'may be that of a place of the territory, which is named: %s',
    (typed) => {
      expect(manche.exact(typed)).toBeUndefined();
      const [best] = manche.find(typed);
      expect(where(typed)).toMatchObject({ kind: 'several' });
      expect(where(typed)).toHaveProperty(['places', 0], best);
    },
  );

  it.each(['Saint-Pair', 'Bricqueville', 'St Malo', 'Les Loges', 'Pierrepont', 'Sainte-Marie'])(
    'is meant here if it begins a name here, whatever commune beside bears it: %s',
    (typed) => {
      expect(where(typed)).toEqual({ kind: 'several', places: manche.beginning(typed) });
    },
  );

  it('is that of a commune beside even where a typo leads to the territory: Ranville is not Granville', () => {
    expect(manche.find('Ranville').length).toBeGreaterThan(0);
    expect(where('Ranville')).toEqual({ kind: 'beside', department: 'Calvados' });
  });
});

describe('without the departments beside, less is known', () => {
  it('a commune beside is unknown', () => {
    for (const typed of ['Vire Normandie', 'Bayeux', 'Mayenne', 'Alençon']) {
      expect(where(typed), typed).toMatchObject({ kind: 'beside' });
      expect(alone(typed), typed).toEqual({ kind: 'unknown' });
    }
  });

  it('a commune beside whose name a typo would make another is taken for it', () => {
    for (const typed of ['Fougères', 'Ranville']) {
      expect(where(typed), typed).toMatchObject({ kind: 'beside' });
      expect(alone(typed), typed).toMatchObject({ kind: 'several' });
    }
  });

  it('its postal code is from afar', () => {
    for (const typed of ['14000', '75001']) expect(alone(typed), typed).toEqual({ kind: 'far' });
  });

  it('the rest is the same', () => {
    expect(alone('50999')).toEqual({ kind: 'no-such-code' });
    expect(alone('granvile')).toMatchObject({ kind: 'several' });
  });
});
