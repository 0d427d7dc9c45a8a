import { conditionsOf, wordsChosen } from '../../../src/diagnosis/engine/acts.ts';
import { pointsToConfirm } from '../../../src/diagnosis/engine/explain.ts';
import { allOutcomes, statesByWay } from '../../../src/diagnosis/engine/outcomes.ts';
import { toldIn } from '../../../src/diagnosis/sheet/by-way.ts';
import { longestOfEachKind } from '../built-pages.ts';
import {
  contactTexts,
  schemes,
  guides,
  questionnaire,
  recommandations,
  siteDetails,
  wayContent,
} from '../questionnaire.ts';
import { isReadAs, proposesTheQuestions } from '../recommendation-read.ts';
import { alike, expect, plain, printed, test } from '../visitor.ts';

test.use({ isScripted: false });

const phone = siteDetails.telephone;

for (const address of longestOfEachKind) {
  test(`${address} without JavaScript: the phone shows and no control does nothing`, async ({ reader }) => {
    await reader.goto(address);
    await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(reader.getByRole('contentinfo').getByText(phone)).toBeVisible();
    // A word opens its definition, and a line of a list is ticked, without any script.
    const boxes = reader.locator('li label > input[type="checkbox"]:not(form *)').locator('visible=true');
    for (const box of await boxes.all()) await box.check();
    const words = reader.locator('button[popovertarget]');
    for (const word of await words.all()) {
      const definition = reader.locator(`#${await word.getAttribute('popovertarget')}`);
      await expect(definition).toBeHidden();
      await word.click();
      await expect(definition).toBeVisible();
      await reader.keyboard.press('Escape');
    }
    const usable = words.or(boxes).evaluateAll((all) => all.length);
    const controls = reader.locator('button, input, select, textarea').locator('visible=true');
    await expect(controls).toHaveCount(await usable);
  });
}

test('the self-diagnosis is a table that leads to each recommendation', async ({ reader }) => {
  await reader.goto('/autodiagnostic/');
  const rows = reader.getByRole('table').locator('tbody tr');
  await expect(rows).toHaveCount(questionnaire.tableaux.recommandation.length);
  for (const { id, titre } of recommandations)
    await expect(rows.getByRole('link', { name: titre, exact: true }).first()).toHaveAttribute(
      'href',
      new RegExp(`/${id}/$`),
    );
});

/** What shows of the parts that depend on answers: each with whether its « si » shows too. */
function shownParts(elements: readonly Element[]): [string, boolean][] {
  return elements
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const key = element.getAttribute('data-for') ?? '';
      return [key, document.querySelector(`[data-if="${key}"]`)?.checkVisibility() === true];
    });
}

for (const [index, recommendation] of recommandations.entries()) {
  const { id, titre, actes } = recommendation;
  test(`« ${titre} » reads whole, and proposes the questions`, alike(index < 3), async ({ reader }) => {
    await proposesTheQuestions(reader, id);
    for (const [act, { faire, detail = '' }] of actes.entries())
      await expect(reader.locator(`p[data-for="${act}/-1"]`)).toHaveText(plain(`${faire} ${detail}`));
    await expect(reader.locator('main').getByText(phone).locator('visible=true').first()).toBeVisible();
  });

  test(
    `« ${titre} » says all that is so, and nothing else without « si », by every way`,
    alike(index < 3),
    async ({ reader }) => {
      const screen = { width: 390, height: 664 };
      await reader.setViewportSize(screen);
      const conditions = conditionsOf(toldIn(recommendation));
      for (const [way, states] of statesByWay(questionnaire, id)) {
        await reader.goto(`/autodiagnostic/${id}/#motif-${way}`);
        const shown = new Map(await reader.locator('p[data-for], li[data-for]').evaluateAll(shownParts));
        // General words need no « si »: those for some answers follow them, each with its own.
        const sure = [...shown].filter(([key, isIf]) => !isIf && !key.endsWith('/-1')).map(([key]) => key);
        const faults = states.flatMap((state) => {
          const own = new Set([
            ...wordsChosen(conditions, state).map((line, act) => `${act}/${line}`),
            ...pointsToConfirm(questionnaire, state).map(
              ({ question, option }) => `${question.id}/${option.id}`,
            ),
          ]);
          return [
            ...[...own].filter((key) => !shown.has(key)).map((key) => `${key} lacks`),
            ...sure.filter((key) => !own.has(key)).map((key) => `${key} has no « si »`),
          ];
        });
        expect([...new Set(faults)], way).toEqual([]);
        if (recommendation.avantDeSigner === undefined) continue;
        // What not to sign, then the first act, on the first screen of a telephone.
        const act = await reader.locator('.acts p[data-for]:visible').first().boundingBox();
        expect((act?.y ?? 0) + (act?.height ?? Infinity), way).toBeLessThanOrEqual(screen.height);
      }
    },
  );
}

test('a reason reached by the pages of the questions makes the recommendation the visitor’s own', async ({
  reader,
}) => {
  for (const [id, { reasons }] of allOutcomes(questionnaire)) {
    const [reason] = reasons;
    await reader.goto(`/autodiagnostic/${id}/#motif-${reason?.ways[0]?.key ?? ''}`);
    await isReadAs(reader, 'answered', reason?.sentence);
  }
});

test('contact gives the phone and a model to copy', async ({ reader }) => {
  await reader.goto('/contact/');
  await expect(reader.locator('main').getByText(phone).first()).toBeVisible();
  await expect(reader.locator('details .letter:visible')).toContainText(contactTexts.texte.demande);
  await expect(reader.getByText(contactTexts.information.texte).locator('visible=true')).toBeVisible();
});

test('search says so, and leads to the map of the site, which lists the pages', async ({ reader }) => {
  await reader.goto('/recherche/');
  const main = reader.getByRole('main');
  await expect(main.getByText('JavaScript').locator('visible=true')).toBeVisible();
  await main
    .getByRole('link', { name: /plan du site/ })
    .locator('visible=true')
    .click();
  await expect(reader).toHaveURL(/\/plan-du-site\/$/);
  for (const { value } of guides)
    await expect(main.getByRole('link', { name: value.title, exact: true })).toBeVisible();
});

test('the finder lists every aid, with who gives it', async ({ reader }) => {
  await reader.goto('/financements/trouver/');
  const open = schemes.filter(({ value }) => value.statut !== 'clos');
  const rows = reader.locator('main #liste ~ *').locator('li:has(a):not(:has(ul))');
  await expect(rows).toHaveCount(open.length);
  for (const { value } of open)
    await expect(rows.filter({ hasText: plain(value.title) }).first()).toContainText(plain(value.financeur), {
      ignoreCase: true,
    });
  // Folds that any browser opens; all the rest would need the script.
  const fold = rows.locator('details').first();
  await fold.locator('summary').click();
  await expect(fold.getByRole('link')).toBeVisible();
});

test('the plan is two tables to fill in by hand, with the rules', async ({ reader }) => {
  await reader.goto('/financements/plan/');
  await expect(reader.getByRole('table')).toHaveCount(2);
  await expect(reader.getByRole('row', { name: 'Travaux' })).toBeVisible();
  await expect(reader.getByText('au moins 20 %', { exact: false }).first()).toBeVisible();
  expect((await printed(reader)).text).toContain('Imprévus');
});

test('the papers are listed, each with the guide that gives it', async ({ reader }) => {
  await reader.goto('/papiers/');
  const links = reader.getByRole('main').locator('li a').locator('visible=true');
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  expect(addresses.length).toBeGreaterThanOrEqual(4);
  for (const address of addresses) expect(address).toMatch(/^\/guides\/[a-z-]+\/$/);
});

test('each step of the way is read', async ({ reader }) => {
  const { etapes } = wayContent;
  await reader.goto('/parcours/');
  await expect(reader.getByRole('heading', { level: 3 })).toHaveCount(etapes.length);
});
