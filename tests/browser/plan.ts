import type { Locator, Page } from '@playwright/test';
import { hydrated, plain } from './visitor.ts';

/** Address of the financing plan. */
export const planAddress = '/financements/plan/';

/** The works of a school, of which a part is still to be found, as an address holds them. */
export const school = '#travaux=180000&detr=72000~demandee&region-contrat=30000&fonds-propres=40000';

/** Opens the financing plan, with the plan that the fragment holds. */
export async function openPlan(page: Page, fragment = ''): Promise<void> {
  await page.goto(planAddress + fragment);
  await hydrated(page);
}

/** Shows the rows of a blank plan: a first amount, which is then taken out. */
export async function beginPlan(page: Page): Promise<void> {
  await firstField(page).fill('1');
  await firstField(page).press('Enter');
  await amountField(page, 'travaux').fill('');
}

/** The one field of a blank plan. */
export function firstField(page: Page): Locator {
  return page.locator('#premier');
}

/** The field of the amount of a line. */
export function amountField(page: Page, line: string): Locator {
  return page.locator(`#plan-${line}`);
}

/** What the page finds on a rule, in one line; `equilibre` for the balance. */
export function verdictOn(page: Page, rule: string): Locator {
  return page.locator(`#regle-${rule}`);
}

/** The line that stays in view: the cost, the aids, what is left. */
export function figuresOf(page: Page): Locator {
  return page.locator('#plan-en-bref');
}

/** What the page does with the plan: `imprimer`, `lien`, `tableur`, `effacer`; `annuler` takes the last change back. */
export function planButton(page: Page, act: string): Locator {
  return page.locator(`#plan-${act}`);
}

/** The buttons of the row of a line: what is put in it where it is offered, then what leaves it out. */
export function rowButtons(page: Page, line: string): Locator {
  return page.locator('tr', { has: amountField(page, line) }).getByRole('button');
}

/** Opens what the State is asked of: the expense that it retains, what is signed. */
export async function openDetails(page: Page): Promise<void> {
  await page
    .locator('details', { has: page.locator('#plan-retenue') })
    .locator('summary')
    .click();
}

/** Shows the rule of a verdict, with its figures. */
export async function unfold(page: Page, rule: string): Promise<string> {
  const details = verdictOn(page, rule).locator('details');
  await details.evaluate((element) => element.setAttribute('open', ''));
  return plain(await details.locator('p').first().innerText());
}

/** Adds a line by the choice of those that are not there. */
export async function addLine(page: Page, line: string): Promise<void> {
  const choice = page.locator('select', { has: page.locator(`option[value="${line}"]`) });
  await choice.selectOption(line);
  await choice.locator('..').getByRole('button').click();
}
