import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks.ts';
import { contentFolder } from '../../src/content-model/content-folder.ts';
import { readFolder } from '../../src/content-model/content-files.ts';
import { recommendations, siteDetails, texts } from '../browser/questionnaire.ts';
import { pages } from './built-site.ts';

const { launchChecklist } = checkContent(readFolder(contentFolder)).content;
const sheets = pages.filter(({ kind }) => kind === 'recommandation');

/** Whether a page is the sheet of a recommendation whose reader may ask. */
function mayAsk({ address }: (typeof pages)[number]): boolean {
  return recommendations.some((each) => each.mayAsk && address === `/autodiagnostic/${each.id}/`);
}

describe('what comes next', () => {
  it('is said once where one asks: how soon the service answers, or that it will say; on a sheet, once it is known', () => {
    const { whatNext } = siteDetails;
    const times = (page: (typeof pages)[number]) =>
      page.mainBlocks.filter((block) => block === (whatNext ?? texts.suite)).length;
    expect(sheets.length).toBeGreaterThan(10);
    expect(sheets.every(mayAsk)).toBe(false);
    for (const page of sheets)
      expect(times(page), page.address).toBe(whatNext !== undefined && mayAsk(page) ? 1 : 0);
    for (const page of pages.filter(({ kind }) => kind === 'contact')) expect(times(page)).toBe(1);
  });

  it('is asked of the Département as long as the site cannot say it', () => {
    const asked = launchChecklist.flatMap(({ value }) =>
      value.toOpen.flatMap(({ points }) => points.flatMap(({ keys }) => keys)),
    );
    if (siteDetails.whatNext === undefined) expect(asked).toContain('suite');
  });
});
