import { describe, expect, it } from 'vitest';
import { first } from '../../../tests/support/territory/real-territory.ts';

/** The everyday names of each intercommunalité. */
const everydayNames = {
  'Communauté de communes de Granville, Terre et Mer': `
    granville terre et mer | Granville, Terre & Mer | granville terre mer | cc granville terre et mer | GTM
    cc de granville | communauté de communes granville | com com de granville | granville t`,
  'Communauté de communes de la Baie du Cotentin': `
    baie du cotentin | la baie du cotentin | baie cotentin | cc baie du cotentin | cc de la baie du cotentin
    communauté de communes baie du cotentin | communaute de communes de la baie`,
  'Communauté de communes de Villedieu Intercom': `
    villedieu intercom | cc villedieu intercom | intercom | intercom de villedieu | cc de villedieu
    communauté de communes de villedieu | villedieu inter`,
  'Communauté d’agglomération Saint-Lô Agglo': `
    saint lo agglo | St-Lô Agglo | agglo de saint-lô | agglo st lo | saint-lô agglomération | ca saint lo
    communauté d'agglomération de Saint-Lô | Communauté d’agglo Saint Lô | saint lo ag | SLA`,
  'Communauté de communes Coutances Mer et Bocage': `
    coutances mer et bocage | coutances mer bocage | Coutances, mer et bocage | cc de coutances | CMB
    communaute de communes coutances | communauté de communes de Coutances | coutances communauté de communes`,
  'Communauté de communes Côte Ouest Centre Manche': `
    cote ouest centre manche | Côte Ouest | la côte ouest | centre manche | cote ouest | COCM | cocm
    communauté de communes de la côte ouest | cc cote ouest centre manche`,
  'Communauté d’agglomération du Cotentin': `
    cotentin | le cotentin | agglo du cotentin | l'agglo du Cotentin | cotentin agglo | ca du cotentin
    ca cotentin | communauté d'agglo du cotentin | communauté d'agglomération Le Cotentin`,
  'Communauté d’agglomération Mont-Saint-Michel-Normandie': `
    mont saint michel normandie | Mont St-Michel Normandie | agglo mont st michel | agglo du mont-saint-michel
    CA Mont Saint-Michel Normandie | mont st michel n | MSMN | communauté d'agglomération du Mont Saint Michel`,
};

describe('an intercommunalité, under its everyday names, comes first', () => {
  const cases = Object.entries(everydayNames).flatMap(([expected, names]) =>
    names.split(/[|\n]/).flatMap((name) => (name.trim() === '' ? [] : [[name.trim(), expected] as const])),
  );

  it('is tried under seven names or more each', () => {
    expect(Object.keys(everydayNames)).toHaveLength(8);
    for (const expected of Object.keys(everydayNames)) {
      expect(cases.filter(([, name]) => name === expected).length).toBeGreaterThanOrEqual(7);
    }
  });

  it.each(cases)('%s → %s', (typed, expected) => {
    expect(first(typed)).toBe(expected);
  });
});
