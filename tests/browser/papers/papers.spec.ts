import { test as base } from '@playwright/test';
import { capitalize } from '../../../src/content-model/text/capitalize.ts';
import { modelFoot } from '../../../src/guides/documents/word-file.ts';
import { GIVEN, REFUSED, TO_REREAD } from '../../../src/papers/filling.ts';
import {
  askFor,
  blankField,
  fileStatus,
  giver,
  keptNotice,
  labelOf,
  leftInPaper,
  opener,
  otherPapers,
  paperText,
  shownPaper,
  titleOfPaper,
} from '../papers.ts';
import { openPlan, school } from '../plan.ts';
import { exampleTitle, papersContent, planRules, siteDetails, titleOf } from '../questionnaire.ts';
import { code, sheet } from '../tools.ts';
import { expect, hydrated, plain, printed, test } from '../visitor.ts';
import { keptInTab } from '../project.ts';

const [reflection, project] = ['deliberation-reflexion', 'deliberation-projet-et-aides'];
const [reflectionTitle, projectTitle] = [titleOfPaper(reflection), titleOfPaper(project)];

test('from the self-diagnosis and the plan to a deliberation, by keyboard, on a telephone, without network once opened', async ({
  visitor,
}) => {
  await visitor.setViewportSize({ width: 390, height: 844 });
  await visitor.goto(`${sheet}#${code}`);
  // The paper of its step, with the code of its answers.
  await visitor.locator(`main a[href$="${code}/${reflection}"]:visible`).focus();
  const model = visitor.waitForResponse(`**/${reflection}.docx`);
  await visitor.keyboard.press('Enter');
  await expect(visitor).toHaveURL(new RegExp(`/papiers/#${code}/${reflection}$`));
  await hydrated(visitor);
  await model;
  await expect(visitor.locator('#papier')).toBeFocused();
  await expect(visitor.getByLabel(labelOf('accompagnement'))).toHaveValue(exampleTitle);

  await openPlan(visitor, `${school}&etude=20000&autres-publics=58000`);
  const opened = visitor.waitForResponse(`**/${project}.docx`);
  await visitor.getByRole('main').locator(`a[href="/papiers/#${project}"]`).focus();
  await visitor.keyboard.press('Enter');
  await expect(visitor.getByRole('heading', { level: 1, name: titleOf('papiers') })).toBeVisible();
  await opened;
  await visitor.waitForLoadState('networkidle');
  await expect(visitor.locator('#papier')).toBeFocused();
  await blankField(visitor, 'commune').focus();
  await visitor.keyboard.type('Périers');
  await visitor.waitForLoadState('networkidle');
  await visitor.context().setOffline(true);

  await expect(visitor.getByLabel(labelOf('cout'))).toHaveValue(/^200\s000\s€$/);
  await expect(visitor.getByLabel(labelOf('part-commune'), { exact: true })).toHaveValue(/^40\s000\s€$/);
  await visitor.getByLabel(labelOf('besoin')).focus();
  await visitor.keyboard.type('Un bureau ]]> & un café ☕');
  await visitor.keyboard.press('Enter');
  await visitor.keyboard.type('Deux lignes');
  await visitor.getByLabel(labelOf('seance-projet')).fill('2027-03-01');
  await expect(blankField(visitor, 'calendrier')).toHaveValue('');

  const given = await askFor(visitor);
  expect(given.suggestedFilename()).toBe(`${project}-a-relire.docx`);
  const text = await paperText(given);
  expect(text).toContain('Commune : Périers');
  expect(text).toContain('Séance du 1er mars 2027');
  expect(text).toContain('Un bureau ]]> & un café ☕');
  expect(text).toContain('200 000 € hors taxes, soit 240 000 € toutes taxes comprises');
  expect(text).toContain("d'un total de 200 000 € hors taxes".replace("'", '’'));
  expect(text).toContain('40 000 € hors taxes la part de la commune, et à … hors taxes');
  expect(text).toContain(plain(TO_REREAD));
  expect(text).toContain(await leftInPaper(visitor));
  await expect(fileStatus(visitor)).toHaveText(GIVEN);
});

test('the paper shows beside what is written in it, and what the plan says is folded, to be verified', async ({
  visitor,
}) => {
  await openPlan(visitor, `${school}&etude=20000&autres-publics=58000`);
  await visitor.goto(`/papiers/#${project}`);
  await hydrated(visitor);
  const shown = shownPaper(visitor);
  await expect(shown.getByText('200 000 €').first()).toBeVisible();
  await blankField(visitor, 'besoin').fill('Un bureau');
  await expect(shown.locator('[data-current]')).toHaveText('Un bureau');
  await expect(shown.locator('[data-current]')).toBeInViewport();
  await blankField(visitor, 'cout-maximum').focus();
  await expect(shown.locator('[data-current]')).toBeInViewport();

  await expect(blankField(visitor, 'part-maximum')).toBeVisible();
  await expect(blankField(visitor, 'cout')).toBeHidden();
  await visitor
    .locator('fieldset details', { has: blankField(visitor, 'cout') })
    .locator('summary')
    .click();
  await blankField(visitor, 'cout').fill('210 000 €');
  await expect(shown.getByText('210 000 €').first()).toBeVisible();
  await expect(blankField(visitor, 'cout')).toBeFocused();

  // Nobody writes: the paper shows whole, with what its marks mean.
  await visitor.locator('#papier').focus();
  const whole = await shown.evaluate((paper) => paper.scrollHeight - paper.clientHeight);
  expect(whole).toBeLessThanOrEqual(1);
  const marks = visitor.locator('h3 + p mark');
  await expect(marks).toHaveCount(3);
  for (const mark of await marks.all()) await expect(mark).toBeVisible();

  // Another paper is chosen from the fold, which folds again.
  await expect(opener(visitor, reflection)).toBeHidden();
  await otherPapers(visitor).click();
  await opener(visitor, reflection).click();
  await expect(visitor.locator('#papier')).toBeFocused();
  await expect(visitor.locator('#papier')).toBeInViewport();
  await expect(opener(visitor, project)).toBeHidden();
});

test.describe('by touch, on a telephone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('one tap erases what was written, and one gives it back, as a field is left', async ({ visitor }) => {
    await visitor.goto(`/papiers/#${project}`);
    await hydrated(visitor);
    const erase = keptNotice(visitor).locator('[name=effacer]');
    await expect(erase).toBeHidden();
    const field = blankField(visitor, 'besoin');
    await field.tap();
    await field.fill('Un bureau');
    await erase.tap();
    await expect(field).toHaveValue('');
    await expect(keptNotice(visitor).locator('> [role=status]')).not.toBeEmpty();
    await erase.tap();
    await expect(field).toHaveValue('Un bureau');
    await expect(erase).toBeInViewport();
  });
});

test('on paper, the list has the name of each paper, and an open one prints alone, as it will be', async ({
  visitor,
}) => {
  await visitor.goto('/papiers/');
  await hydrated(visitor);
  const list = await printed(visitor);
  for (const title of [reflectionTitle, projectTitle]) expect(list.text).toContain(capitalize(title));
  await opener(visitor, reflection).click();
  await blankField(visitor, 'batiment').fill('L’ancienne école');
  await expect(shownPaper(visitor).getByText('L’ancienne école')).toBeVisible();
  const ofScreen = [
    await otherPapers(visitor).textContent(),
    await giver(visitor).textContent(),
    await keptNotice(visitor).locator('.quiet').textContent(),
  ];
  const { text, pages } = await printed(visitor);
  expect(pages).toBeLessThanOrEqual(2);
  expect(text).toContain('Bâtiment : L’ancienne école');
  // What to do before the paper serves is on a sheet apart, in the file; the act alone is printed here.
  expect(text).not.toContain('Retirez cette page');
  // An act of the commune: of the site, the foot of a model alone.
  const [ofModel = ''] = modelFoot(new Date(), '').split(', mis à jour');
  expect(text).toContain(plain(ofModel));
  for (const said of [
    titleOf('papiers'),
    siteDetails.telephone,
    ...ofScreen.map((words) => words ?? ''),
    labelOf('date-compte-rendu'),
  ])
    expect(text).not.toContain(plain(said));
});

test('each paper prints on three sheets at most, with room to write where nothing is written yet', async ({
  visitor,
}) => {
  const files = Object.keys(papersContent.papiers);
  expect(files.length).toBeGreaterThan(1);
  for (const file of files) {
    await visitor.goto('/papiers/');
    await opener(visitor, file).click();
    await expect(visitor.locator('[data-empty]').first()).toBeVisible();
    const { pages } = await printed(visitor);
    expect(pages, file).toBeLessThanOrEqual(3);
  }
  await visitor.goto('/papiers/');
  await opener(visitor, reflection).click();
  await visitor.emulateMedia({ media: 'print' });
  const line = await visitor.locator('[data-empty=ligne]').first().boundingBox();
  const long = await visitor.locator('[data-empty=texte]').first().boundingBox();
  expect(long?.width).toBeGreaterThan((line?.width ?? 0) * 3);
  expect(long?.height).toBeGreaterThan((line?.height ?? 0) * 2);
});

test('what is typed stays in the tab, for the papers that share it; what is known may be corrected; all is erased', async ({
  visitor,
}) => {
  await visitor.goto(`/papiers/#${reflection}`);
  await hydrated(visitor);
  await visitor.getByLabel(labelOf('batiment')).fill('L’ancienne école');
  await visitor.getByLabel(labelOf('voix-pour')).fill(' 1 1 voix');
  await expect(visitor.getByLabel(labelOf('voix-pour'))).toHaveValue('11');
  await expect(visitor).toHaveURL(new RegExp(`#${reflection}$`));
  await visitor.goto('/guides/');
  await visitor.goto(`/papiers/#${project}`);
  await hydrated(visitor);
  await expect(visitor.getByLabel(labelOf('batiment'))).toHaveValue('L’ancienne école');
  await expect(visitor.getByLabel(labelOf('voix-pour'))).toHaveValue('');

  await keptNotice(visitor).locator('[name=effacer]').click();
  await expect(keptNotice(visitor).locator('> [role=status]')).not.toBeEmpty();
  await expect(visitor.getByLabel(labelOf('batiment'))).toHaveValue('');
  expect(await keptInTab(visitor)).toEqual({});
});

test('a plan that breaks a rule is not voted: its act holds none of its amounts, says which rule, and leads to the plan', async ({
  visitor,
}) => {
  await openPlan(visitor, '#travaux=100000&detr=80000&region-contrat=10000&fonds-propres=10000');
  await visitor.goto(`/papiers/#${project}`);
  await hydrated(visitor);
  const warning = visitor.locator('.warning:has(ul)');
  await expect(warning).toContainText(
    planRules.find(({ id }) => id === 'part-du-maitre-d-ouvrage')?.titre ?? '',
  );
  await expect(warning).toContainText('10 000');
  await expect(warning.getByRole('link')).toHaveAttribute('href', '/financements/plan/');
  for (const name of ['cout', 'total', 'part-commune', 'part-maximum', 'aides'])
    await expect(blankField(visitor, name)).toHaveCount(0);
  await blankField(visitor, 'besoin').fill('Un bureau');
  const voted = await paperText(await askFor(visitor));
  const act = voted.slice(voted.indexOf('Délibération du conseil'));
  expect(act).toContain('Un bureau');
  expect(act).not.toMatch(/\d €/);
  // The plan itself fills as ever.
  await visitor.goto('/papiers/#plan-de-financement');
  await hydrated(visitor);
  await expect(warning).toBeVisible();
  expect(await paperText(await askFor(visitor))).toContain('10 000 €, soit 10 % de 100 000 €');
  // Put right, it fills the act.
  await openPlan(visitor, '#travaux=100000&detr=60000&region-contrat=10000&fonds-propres=30000');
  await visitor.goto(`/papiers/#${project}`);
  await hydrated(visitor);
  await expect(blankField(visitor, 'total')).toHaveValue(/^100\s000\s€$/);
  await expect(warning).toHaveCount(0);
});

// Not the watched visitor: a failed request is what this test makes.
base('says that a paper does not open, and opens it once the network is back', async ({ page }) => {
  await page.route('**/*.docx', (route) => route.abort());
  await page.goto(`/papiers/#${reflection}`);
  await hydrated(page);
  await giver(page).click();
  await expect(fileStatus(page)).toHaveText(REFUSED);
  await page.unroute('**/*.docx');
  expect(await paperText(await askFor(page))).toContain(plain(TO_REREAD));
});
