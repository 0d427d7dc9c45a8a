import { expect, it } from 'vitest';
import { recommendations, siteDetails, texts } from '../browser/questionnaire.ts';
import { pages } from './built-site.ts';

it('how soon the service answers is said once where one asks; on a sheet, once it is known', () => {
  const { whatNext } = siteDetails;
  const asking = new Set(
    recommendations.flatMap(({ id, mayAsk }) => (mayAsk ? `/autodiagnostic/${id}/` : [])),
  );
  for (const { address, kind, mainBlocks } of pages) {
    if (kind !== 'recommandation' && kind !== 'contact') continue;
    const times = mainBlocks.filter((block) => block === (whatNext ?? texts.suite)).length;
    const isSaid = kind === 'contact' || (whatNext !== undefined && asking.has(address));
    expect(times, address).toBe(isSaid ? 1 : 0);
  }
});
