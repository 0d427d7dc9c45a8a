import { expect, it } from 'vitest';
import { schemesByFunder } from './by-funder.ts';

/** A scheme of a funder that gives some amount. */
function scheme(amount: string, statut: 'a-confirmer' | 'sans-appel' | 'clos' = 'a-confirmer') {
  return {
    groupe: 'etat' as const,
    nature: 'financement' as const,
    niveaux: [],
    depenses: [],
    population: [],
    programmes: [],
    enBref: { combien: amount },
    statut,
  };
}

it('lists, under a funder, figures first, what is to be asked for next, what has no call last, and nothing closed', () => {
  const listed = ['à demander', '10 %', '50 % sans appel', '30 % clos', '20 %'].map((amount) =>
    scheme(
      amount,
      amount.endsWith('appel') ? 'sans-appel' : amount.endsWith('clos') ? 'clos' : 'a-confirmer',
    ),
  );
  const [state, ...others] = schemesByFunder(listed);
  expect(others).toEqual([]);
  expect(state?.schemes.map(({ enBref }) => enBref.combien)).toEqual([
    '10 %',
    '20 %',
    'à demander',
    '50 % sans appel',
  ]);
});
