import { allOutcomes } from '../../../src/diagnosis/engine/outcomes.ts';
import { isFigure } from '../../../src/funding/scheme-facts.ts';
import { longestOfEachKind, pagesOfEachKind } from '../built-pages.ts';
import {
  contactTexts,
  schemes,
  guides,
  questionnaire,
  recommendations,
  siteDetails,
  texts,
} from '../questionnaire.ts';
import { isReadAs, proposesTheQuestions } from '../recommendation-read.ts';
import { alike, expect, plain, test } from '../visitor.ts';

test.use({ isScripted: false });

/** A phone number with whatever spaces it was set with. */
const phone = siteDetails.telephone;

for (const address of pagesOfEachKind) {
  test(
    `${address} without JavaScript: the phone shows and no control does nothing`,
    alike(longestOfEachKind.includes(address)),
    async ({ reader }) => {
      await reader.goto(address);
      await expect(reader.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(reader.getByRole('contentinfo').getByText(phone)).toBeVisible();
      // A word opens its definition, and a line of a list is ticked, without any script.
      const words = reader.locator('button[popovertarget]');
      const boxes = reader.locator('li label > input[type="checkbox"]:not(form *)').locator('visible=true');
      for (const control of await reader.locator('button, input, select, textarea').all()) {
        if ((await control.and(words.or(boxes)).count()) === 0) await expect(control).toBeHidden();
      }
      for (const box of await boxes.all()) {
        await box.click();
        await expect(box).toBeChecked();
      }
      for (const word of await words.all()) {
        const definition = reader.locator(`#${(await word.getAttribute('popovertarget')) ?? ''}`);
        await expect(definition).toBeHidden();
        await word.click();
        await expect(definition).toBeVisible();
        await reader.keyboard.press('Escape');
        await expect(definition).toBeHidden();
      }
    },
  );
}

test('the self-diagnosis without JavaScript is a table that leads to each recommendation', async ({
  reader,
}) => {
  await reader.goto('/autodiagnostic/');
  const table = reader.getByRole('table');
  await expect(table).toBeVisible();
  await expect(table.locator('tbody tr')).toHaveCount(questionnaire.tables.recommendation.length);
  for (const { id, title } of recommendations) {
    const link = table.getByRole('link', { name: title, exact: true }).first();
    await expect(link).toHaveAttribute('href', new RegExp(`/${id}/$`));
  }
});

for (const [index, { id, title, acts }] of recommendations.entries()) {
  test(`« ${title} » reads whole without JavaScript`, alike(index < 3), async ({ reader }) => {
    await reader.goto(`/autodiagnostic/${id}/`);
    await expect(reader.getByRole('heading', { level: 1, name: title })).toBeVisible();
    const told = acts.map(({ action, detail = '' }) => plain(`${action} ${detail}`));
    for (const [act, words] of told.entries())
      await expect(reader.locator(`p[data-act="${act}/-1"]`)).toHaveText(words);
    await proposesTheQuestions(reader, id);
    await expect(reader.locator('main').getByText(phone).locator('visible=true').first()).toBeVisible();
  });
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

test('contact without JavaScript gives the phone and a model to copy', async ({ reader }) => {
  await reader.goto('/contact/');
  await expect(reader.locator('main').getByText(phone).first()).toBeVisible();
  await expect(reader.locator('details .letter:visible')).toContainText(contactTexts.texte.demande);
  await expect(reader.getByText(contactTexts.information.texte).locator('visible=true')).toBeVisible();
});

test('search without JavaScript says so, and leads to the map of the site, which lists the pages', async ({
  reader,
}) => {
  await reader.goto('/recherche/');
  await expect(reader.getByText(texts.recherche.sansScript)).toBeVisible();
  await reader
    .getByRole('main')
    .getByRole('link', { name: texts.recherche.plan })
    .locator('visible=true')
    .click();
  await expect(reader).toHaveURL(/\/plan-du-site\/$/);
  for (const { value } of guides) {
    await expect(
      reader.getByRole('main').getByRole('link', { name: value.title, exact: true }),
    ).toBeVisible();
  }
});

test('the finder without JavaScript lists every aid by what to do first, and promises nothing that a script does', async ({
  reader,
}) => {
  await reader.goto('/financements/trouver/');
  const open = schemes.filter(({ value }) => value.status !== 'clos');
  const main = reader.locator('main');
  const rows = main.locator('#liste ~ *').locator('li:has(a):not(:has(ul))');
  await expect(rows).toHaveCount(open.length);
  for (const { value } of open) {
    const { inBrief, funder, title } = value;
    const row = rows.filter({ hasText: plain(title) }).first();
    // Without a figure, whom to ask is enough: that it is to be asked, the group says.
    const gives = isFigure(inBrief.amount) ? inBrief.amount : (inBrief.detail ?? inBrief.amount);
    for (const said of [title, funder, gives, inBrief.detail ?? ''])
      await expect(row).toContainText(plain(said), { ignoreCase: true });
  }
  // Folds that any browser opens; all the rest would need the script.
  const fold = rows.locator('details').first();
  await fold.locator('summary').click();
  await expect(fold.getByRole('link')).toBeVisible();
  const scripted = main.locator('form, button, [role="status"]');
  await expect(scripted.locator('visible=true')).toHaveCount(0);
});
