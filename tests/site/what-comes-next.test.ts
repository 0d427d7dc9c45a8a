import { expect, it } from 'vitest';
import { mayAsk } from '../../src/diagnosis/recommendation-schema.ts';
import { recommandations, siteDetails } from '../browser/questionnaire.ts';
import { UNKNOWN_DELAY } from '../../src/site/details.ts';
import { pages } from './built-site.ts';

it('how soon the service answers is said once where one asks; on a sheet, once it is known', () => {
  const { suite } = siteDetails;
  const asking = new Set(recommandations.filter(mayAsk).map(({ id }) => `/autodiagnostic/${id}/`));
  for (const { address, kind, mainBlocks } of pages) {
    if (kind !== 'recommandation' && kind !== 'contact') continue;
    const times = mainBlocks.filter((block) => block === (suite ?? UNKNOWN_DELAY)).length;
    const isSaid = kind === 'contact' || (suite !== undefined && asking.has(address));
    expect(times, address).toBe(isSaid ? 1 : 0);
  }
});
