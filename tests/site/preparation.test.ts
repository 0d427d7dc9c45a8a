import { describe, expect, it } from 'vitest';
import { details, lackingByLaw, preparation } from '../../src/site/details.ts';
import { siteDetails } from '../browser/questionnaire.ts';
import { pages } from './built-site.ts';

const { banner, lacking: before } = preparation;
const lacking = lackingByLaw(siteDetails);

/** The pages where a text stands this many times. */
function addressesWith(text: string, times: (count: number) => boolean): string[] {
  return pages
    .filter(({ blocks }) => times(blocks.filter((block) => block.includes(text)).length))
    .map(({ address }) => address);
}

describe('a site that lacks what the law asks', () => {
  it('says so once on each page, and on none once it has all', () => {
    const expected = lacking.length > 0 ? 1 : 0;
    expect(addressesWith(banner, (count) => count !== expected)).toEqual([]);
  });

  it('names what is lacking once on a page that owes it, and nowhere what it may do without', () => {
    const saying = addressesWith(before, (count) => count > 0);
    expect(saying.length > 0).toBe(lacking.length > 0);
    expect(addressesWith(before, (count) => count > 1)).toEqual([]);
    const named = pages.flatMap(({ blocks }) => blocks.filter((block) => block.includes(before))).join(' ');
    for (const detail of lacking) expect(named).toContain(details[detail]);
    for (const optional of ['horaires', 'courriel', 'licenceContenus', 'licenceCode'] as const) {
      expect(named).not.toContain(details[optional]);
    }
  });
});
