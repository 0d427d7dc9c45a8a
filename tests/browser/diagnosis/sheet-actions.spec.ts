import { toFragment } from '../../../src/diagnosis/codes/fragment.ts';
import { answer } from '../answering.ts';
import { contactTexts, example, questionnaire, recommendations, texts } from '../questionnaire.ts';
import { expect, hydrated, test } from '../visitor.ts';

const fragment = toFragment(questionnaire, example.answers);
const sheet = `/autodiagnostic/${example.expected}/${fragment}`;
const partial = toFragment(questionnaire, { porteur: 'commune-ou-groupement', projet: 'tiers-lieu' });
const { brouillon } = texts;

test('Copier le lien copies the address that holds the answers, and says so each time', async ({
  visitor,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visitor.goto(sheet);
  await expect(visitor.getByText(texts.recommandation.lienLisible)).toBeVisible();
  await visitor.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(visitor.getByText(texts.recommandation.lienCopie)).toBeVisible();
  expect(await visitor.evaluate(() => navigator.clipboard.readText())).toBe(visitor.url());
  expect(visitor.url()).toContain(fragment);
});

test('where copying is refused, the link is shown to copy by hand', async ({ visitor }) => {
  await visitor.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('no')) },
    });
  });
  await visitor.goto(sheet);
  await visitor.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(visitor.getByText(texts.recommandation.copieImpossible)).toBeVisible();
  await expect(visitor.getByRole('textbox', { name: 'Lien de cette fiche' })).toHaveValue(visitor.url());
});

test('Imprimer la fiche asks the browser to print', async ({ visitor }) => {
  await visitor.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await visitor.goto(sheet);
  await visitor.getByRole('button', { name: 'Imprimer la fiche' }).click();
  await expect(visitor.locator('body[data-printed]')).toBeAttached();
});

for (const address of [sheet, `/autodiagnostic/${partial}`, `/contact/${fragment}`]) {
  test(`the skip link of ${address} moves the reader and keeps the answers`, async ({ reader }) => {
    await reader.goto(address);
    if ((await reader.locator('[data-island]').count()) > 0) await hydrated(reader);
    const title = await reader.locator('main').innerText();
    await reader.keyboard.press('Tab');
    await expect(reader.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
    await reader.keyboard.press('Enter');
    await expect(reader.locator('main')).toBeFocused();
    const kept = new RegExp(`${address.slice(address.indexOf('#'))}$`);
    await expect(reader).toHaveURL(kept);
    expect(await reader.locator('main').innerText()).toBe(title);
    await reader.reload();
    await expect(reader).toHaveURL(kept);
  });
}

test('a draft is kept on request only, follows the answers, comes back and is erased', async ({
  visitor,
}) => {
  await visitor.goto('/autodiagnostic/');
  await hydrated(visitor);
  await answer(visitor, questionnaire.questions[0]?.options[0]?.label ?? '');
  const kept = () => visitor.evaluate(() => localStorage.length);
  expect(await kept()).toBe(0);
  await visitor.getByRole('button', { name: brouillon.garder }).click();
  await expect(visitor.getByText(brouillon.garde)).toBeVisible();
  await answer(visitor, questionnaire.questions[1]?.options[0]?.label ?? '');
  await expect(visitor.getByText('Question 3')).toBeVisible();

  await visitor.goto('/');
  await visitor.goto('/autodiagnostic/');
  await hydrated(visitor);
  await expect(visitor.getByText(brouillon.trouve)).toBeVisible();
  await visitor.getByRole('link', { name: brouillon.reprendre }).click();
  await expect(visitor.getByText('Question 3')).toBeVisible();
  await visitor.getByRole('button', { name: brouillon.effacer }).click();
  await expect(visitor.getByText(brouillon.efface)).toBeVisible();
  expect(await kept()).toBe(0);
});

test('a browser that refuses to keep a draft says so, and goes on', async ({ visitor }) => {
  await visitor.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await visitor.goto(sheet);
  await visitor.getByRole('button', { name: brouillon.garder }).click();
  await expect(visitor.getByText(brouillon.impossible)).toBeVisible();
});

test('the links to the request ask for an orientation where no level is recommended', async ({ reader }) => {
  for (const { id, level } of recommendations) {
    await reader.goto(`/autodiagnostic/${id}/`);
    const label = level === undefined ? contactTexts.orienter : contactTexts.preparer;
    await expect(reader.locator('a.button[data-carry]')).toHaveText([label, label]);
  }
});

for (const width of [360, 768, 1280]) {
  test(`at ${width} px the words of what keeps the answers start where the lines of the page do`, async ({
    reader,
  }) => {
    await reader.setViewportSize({ width, height: 900 });
    await reader.goto(sheet);
    const keep = reader.getByRole('button', { name: brouillon.garder });
    const words = await keep.evaluate((button) => {
      const range = document.createRange();
      range.selectNodeContents(button);
      return Math.min(
        ...[...range.getClientRects()].filter((line) => line.width > 0).map((line) => line.left),
      );
    });
    const margin = await reader.locator('.actions').evaluate((row) => row.getBoundingClientRect().left);
    expect(Math.abs(words - margin)).toBeLessThan(2);
  });
}
