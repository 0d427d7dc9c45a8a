import { expect, it } from 'vitest';
import { MOST_ROLES } from '../../src/site/role-figure.ts';
import { rules } from './style-sheets.ts';

it('the picture of who does what has a column for each role, the last one narrower', () => {
  const columns = rules
    .filter(({ place }) => place.startsWith('src/components/Roles.astro'))
    .flatMap(({ values }) => values.filter(({ property }) => property === 'grid-template-columns'));
  expect(columns.map(({ value }) => Number(/^repeat\((\d+),/.exec(value)?.[1]))).toEqual([MOST_ROLES - 1]);
});
