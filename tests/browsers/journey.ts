/** The main journey of the site, step by step, for any engine that a driver drives. */
import { ok, equal, match } from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import { encode, formatCode } from '../../src/diagnosis/codes/code.ts';
import { askedQuestions } from '../../src/diagnosis/engine/answers.ts';
import {
  contactTexts,
  example,
  exampleTitle,
  planTexts,
  questionnaire,
  texts,
} from '../browser/questionnaire.ts';
import { answers, click, open, shows, textOf } from './steps.ts';

const code = encode(questionnaire, example.answers);

async function selfDiagnosis(page: Page, site: string): Promise<void> {
  await page.goto(site);
  await click(page, 'Faire l’autodiagnostic');
  await answers(page);
  for (const { id, title, options } of askedQuestions(questionnaire, example.answers)) {
    await shows(page, 'form h2', new RegExp(title.slice(0, 20).replaceAll(/[^\p{L} ]/gu, '.')));
    const option = options.find((candidate) => candidate.id === example.answers[id])?.id ?? '';
    await page.locator(`label[for="reponse-${option}"]`).click();
    await click(page, 'Continuer');
  }
  await page.waitForSelector('[data-recommendation] [data-code]');
  match(page.url(), new RegExp(`#${code}$`));
  equal(await textOf(page, 'h1'), exampleTitle.replaceAll(/\s+/g, ' '));
  await shows(page, '[data-code]', new RegExp(formatCode(code)));
}

/** By the page's own history: the driver waits for a load, and a page kept in memory has none. */
async function goingBack(page: Page): Promise<void> {
  await page.evaluate(() => history.back());
  await page.waitForSelector('input[name="reponse"]:checked');
  await page.evaluate(() => history.forward());
  await page.waitForSelector('[data-recommendation] [data-code]');
  equal(await textOf(page, 'h1'), exampleTitle.replaceAll(/\s+/g, ' '));
}

async function paper(page: Page): Promise<void> {
  const sheet = await page.pdf();
  ok(sheet.byteLength > 10_000, 'the sheet prints');
}

async function request(page: Page): Promise<void> {
  await page.locator('a[data-carry]').click();
  await answers(page);
  await page.locator('[name="collectivite"]').fill('Canisy');
  await page.locator('[name="nom"]').fill('Camille Exemple');
  await page.locator('[name="telephone"]').fill('02 33 00 00 00');
  await click(page, contactTexts.preparer);
  await page.waitForSelector('#demande-prete');
  const text = await textOf(page, '#lettre-texte');
  match(text, /Canisy, 50750/);
  ok(text.includes(formatCode(code)), 'the request holds the code');
  await click(page, contactTexts.canaux.copie.bouton);
  await shows(page, '#demande-prete', new RegExp(contactTexts.canaux.copie.fait.slice(0, 12)));
}

async function search(page: Page, site: string): Promise<void> {
  await open(page, `${site}recherche/`);
  await page.locator('main input[type="search"]').fill('gouvernence');
  await shows(page, '[data-told]', /gouvernance/);
  const first = await page.$eval('[data-answers] a', (link) => link.getAttribute('href'));
  equal(first, '/guides/choisir-la-gouvernance/');
  await page.locator('main input[type="search"]').fill('commodat');
  await page.waitForSelector('[data-results] a, [data-answers] a');
  await shows(
    page,
    '[data-state]',
    new RegExp(`^(?!${texts.recherche.panne.slice(0, 12)}|${texts.recherche.enCours})`),
  );
}

async function plan(page: Page, site: string): Promise<void> {
  await open(page, `${site}financements/plan/#travaux=180000&detr=72000~demandee`);
  await shows(page, '#regle-equilibre', /Il manque 108 000 €/);
  await page.locator('#plan-fonds-propres').fill('108000');
  await page.locator('#plan-fonds-propres').click();
  await page.keyboard.press('Tab');
  await page.waitForSelector('#regle-equilibre[data-state="kept"]');
  await click(page, planTexts.lien);
  await shows(page, 'main .actions ~ [role="status"]', new RegExp(planTexts.lienCopie.slice(0, 12)));
  match(page.url(), /fonds-propres=108000/);
}

async function withoutItsScript(page: Page, site: string): Promise<void> {
  // The pages visited before have kept this script on the device: it would come from there.
  await page.evaluate(async () => {
    const workers = await navigator.serviceWorker.getRegistrations();
    await Promise.all(workers.map((worker) => worker.unregister()));
  });
  await page.setRequestInterception(true);
  page.on('request', (asked) => {
    const answered = asked.url().includes('/_astro/') ? asked.abort() : asked.continue();
    // What the page gave up by itself is there no more to be refused.
    answered.catch(() => undefined);
  });
  await page.goto(`${site}contact/`);
  await page.locator('[name="nom"]').fill('Camille Exemple');
  await page.keyboard.press('Enter');
  await shows(page, '.awaited-script', new RegExp(texts.sansJavaScript.panne.slice(0, 20)));
  await page.waitForSelector('.awaited-script', { visible: true });
  equal(page.url(), `${site}contact/`);
  equal(await page.$eval('[name="nom"]', (field) => 'value' in field && field.value), 'Camille Exemple');
}

/** The steps by name, in their order: the last breaks the network. */
export const steps = {
  'home, the questions, the recommendation': selfDiagnosis,
  'Back and Forward': goingBack,
  'the paper of the recommendation': paper,
  'the request, written and copied': request,
  'the search, a typo included, then the text of the pages': search,
  'the financing plan, its balance, its link': plan,
  'a page whose script is refused': withoutItsScript,
} satisfies Record<string, (page: Page, site: string) => Promise<void>>;
