import { expect, test } from '@playwright/test';
import { explained, remembered } from './explained.ts';

test('every explanation of the grid of accessibility serves, and stands there once', () => {
  expect(explained.toSorted()).toEqual(remembered().toSorted());
});
