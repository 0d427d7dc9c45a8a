import { expect, it } from 'vitest';
import { citing, nearSources } from './sources.ts';

const sources = [
  { id: 'code', titre: 'Un code' },
  { id: 'region-lieux', titre: 'Région, aide aux lieux partagés' },
  { id: 'region', titre: 'Région, autre page' },
];

it('proposes first the sources that share words with the title, accents and capitals aside', () => {
  expect(nearSources('AIDE DE LA REGION AUX LIEUX', sources).map(({ id }) => id)).toEqual([
    'region-lieux',
    'region',
    'code',
  ]);
});

it('cites a source by its number in the list, and leaves what is no call', () => {
  expect(citing('20 % des travaux [2].', sources)).toBe('20 % des travaux<Source id="region-lieux" />.');
  expect(citing('Voir [9] et [1](/contact/).', sources)).toBe('Voir [9] et [1](/contact/).');
});
