import { expect, it } from 'vitest';
import { sumsIn } from './sums.ts';

it.each([
  ['3 000 euros, soit 20 %', ['3 000 euros', '20 %']],
  ['trois mille euros', ['trois mille euros']],
  ['Vingt et un pour cent, ou 20 pour cent', ['Vingt et un pour cent', '20 pour cent']],
  ['deux millions d’euros', ['deux millions d’euros']],
  ['trente-cinq mille €', ['trente-cinq mille €']],
  ['un euro sur deux, dix ans, mille mercis, des milliers d’euros', []],
])('the amounts and rates of « %s » are found, in figures or in words', (text, sums) => {
  expect(sumsIn(text)).toEqual(sums);
});
