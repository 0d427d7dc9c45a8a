import { expect, it } from 'vitest';
import { MOST_ROLES } from './schema.ts';
import { rules } from '../../tests/support/style-sheets.ts';

it('the picture of who does what has a column for each role, the last one narrower', () => {
  const columns = rules
    .filter(({ place }) => place.startsWith('src/offer/Roles.astro'))
    .flatMap(({ values }) => values.filter(({ property }) => property === 'grid-template-columns'));
  const lanes = columns.flatMap(({ value }) => /^repeat\((\d+), .*\) \d+rem$/.exec(value)?.[1] ?? []);
  expect(lanes.map(Number)).toEqual([MOST_ROLES - 1]);
});
