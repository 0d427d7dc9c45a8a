import { ofPurpose } from '../../src/contact/sentences.ts';
import type { Page } from '@playwright/test';
import { toFragment } from '../../src/diagnosis/codes/fragment.ts';
import { answering, sheet } from '../browser/tools.ts';
import { finderField } from '../browser/finder.ts';
import { examples, questionnaire, recommendations } from '../browser/questionnaire.ts';
import { openFinder } from '../browser/finder.ts';
import { addLine, amountField, beginPlan, openPlan, school } from '../browser/plan.ts';
import {
  choosePlace,
  corrections,
  openContact,
  placeField,
  placeOptions,
  readyRequest,
} from '../browser/request.ts';
import { expect, hydrated } from '../browser/visitor.ts';

/** Opens every fold in sight: engines do not agree on what a closed one holds. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('details:visible').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}

/** The tools in use, by what the page then shows. */
export const screens: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'home, its commune named': async (page) => {
    await page.goto('/');
    await page.locator('#champ-commune').fill('canis');
    await page.getByRole('option', { name: /^Canisy/ }).click();
    await expect(page.getByRole('listbox')).toBeHidden();
  },
  'the request in error': async (page) => {
    await openContact(page);
    await unfold(page);
    await page.getByRole('button', { name: ofPurpose.support.prepare }).click();
    await expect(page.getByRole('alert')).toBeFocused();
  },
  'the request about a page': async (page) => {
    await page.goto('/contact/#page=/');
    await hydrated(page);
    await unfold(page);
  },
  'the communes proposed': async (page) => {
    await openContact(page);
    await placeField(page).fill('Saint');
    await expect(placeOptions(page).first()).toBeVisible();
    await placeField(page).press('ArrowDown');
    await unfold(page);
  },
  'the commune chosen': async (page) => {
    await openContact(page);
    await choosePlace(page, 'Canisy');
    await unfold(page);
  },
  'the letter': (page) => readyRequest(page),
  'the letter being corrected': async (page) => {
    await readyRequest(page);
    await expect((await corrections(page)).text).toBeVisible();
  },
  'the plan with its rules': async (page) => {
    await openPlan(page, school);
    await addLine(page, 'dsil');
    await unfold(page);
  },
  'the plan in error': async (page) => {
    await openPlan(page, school);
    for (const [line, typed] of [
      ['travaux', '180 mille'],
      ['detr', '-5'],
    ] as const) {
      await amountField(page, line).fill(typed);
      await amountField(page, line).blur();
    }
    await expect(page.locator('.summary')).toBeVisible();
    await unfold(page);
  },
  'the rows of a plan that is blank': async (page) => {
    await openPlan(page);
    await beginPlan(page);
    await expect(amountField(page, 'travaux')).toBeVisible();
    await unfold(page);
  },
  'the aids found': async (page) => {
    await openFinder(page, '#depense=etude&habitants=2500&programmes=gal-leader&autre=non');
    await unfold(page);
  },
  'the finder in error': async (page) => {
    await openFinder(page);
    await unfold(page);
    await finderField(page, 'habitants').fill('quatre cents');
    await finderField(page, 'habitants').blur();
    await page.getByRole('button', { name: 'Voir les aides' }).click();
    await expect(page.locator('[aria-invalid="true"]')).toBeVisible();
  },
  'pages found': async (page) => {
    await page.goto('/recherche/?q=gouvernance&genre=');
    await expect(page.locator('[data-results] a').first()).toBeVisible();
  },
  'no page found': async (page) => {
    await page.goto('/recherche/?q=xyzzyx&genre=');
    await expect(page.getByRole('status')).toContainText('xyzzyx');
  },
  'a code in error': async (page) => {
    await page.goto('/autodiagnostic/reprendre/');
    await hydrated(page);
    await page.locator('main form button').click();
    await expect(page.getByRole('alert')).toBeVisible();
  },
  'a sheet whose code is damaged': async (page) => {
    await page.goto(`${sheet}#AAAAAAA`);
    await expect(page.locator('[data-unreadable]')).toBeVisible();
  },
  ...Object.fromEntries(
    recommendations.flatMap(({ id, title }) => {
      const answers = examples.find(({ attendu }) => attendu === id)?.reponses;
      if (answers === undefined) return [];
      const code = toFragment(questionnaire, answers);
      const open = (address: string) => async (page: Page) => {
        await page.goto(address + code);
        await answering(page);
        await unfold(page);
      };
      return [
        [`« ${title} » with its answers`, open(`/autodiagnostic/${id}/`)],
        [`the call sheet of « ${title} »`, open('/autodiagnostic/fiche-d-appel/')],
      ];
    }),
  ),
};
