import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks.ts';
import { contentFolder } from '../../src/content-model/content-folder.ts';
import { readFolder } from '../../src/content-model/content-files.ts';
import { recommendations, siteDetails, texts } from '../browser/questionnaire.ts';
import { pages } from './built-site.ts';

const { launchChecklist, placesToVisit } = checkContent(readFolder(contentFolder)).content;
const sheets = pages.filter(({ kind }) => kind === 'recommandation');

/** Whether a page is the sheet of a recommendation outside the offer, where nobody asks. */
function isOutside({ address }: (typeof pages)[number]): boolean {
  return recommendations.some(({ id, outside }) => outside && address === `/autodiagnostic/${id}/`);
}

describe('what comes next', () => {
  it('is said once on each sheet that leads into the offer, and where one asks: how soon the service answers, or that it will say', () => {
    const said = siteDetails.whatNext ?? texts.suite;
    expect(sheets.length).toBeGreaterThan(10);
    expect(sheets.some(isOutside)).toBe(true);
    for (const page of [...sheets, ...pages.filter(({ kind }) => kind === 'contact')])
      expect(page.mainBlocks.filter((block) => block === said).length, page.address).toBe(
        isOutside(page) ? 0 : 1,
      );
  });

  it('is asked of the Département as long as the site cannot say it', () => {
    const asked = launchChecklist.flatMap(({ value }) => value.toSupply.flatMap(({ keys }) => keys));
    if (siteDetails.whatNext === undefined) expect(asked).toContain('suite');
  });
});

describe('the places to visit', () => {
  it('have their page and its links with a first place, and neither without', () => {
    const expected = placesToVisit.length > 0;
    expect(pages.some(({ address }) => address === '/lieux/')).toBe(expected);
    const leading = pages.filter(({ html }) => html.includes('/lieux/'));
    expect(leading.length > 0, leading.map(({ address }) => address).join(' ')).toBe(expected);
  });
});
