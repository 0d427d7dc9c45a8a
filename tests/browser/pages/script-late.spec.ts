import type { Page } from '@playwright/test';
import { formatCode } from '../../../src/diagnosis/codes/code.ts';
import { tools } from '../built-pages.ts';
import { opener } from '../papers.ts';
import { example, texts } from '../questionnaire.ts';
import { holdScripts } from '../script-that-fails.ts';
import { answering, code, sheet } from '../tools.ts';
import { expect, hydrated, test } from '../visitor.ts';

/** Opens a page whose script waits, and gives what lets it come. */
async function openEarly(page: Page, address: string): Promise<() => void> {
  const letGo = await holdScripts(page);
  await page.goto(address, { waitUntil: 'commit' });
  await expect(page.getByRole('contentinfo')).toBeAttached();
  return letGo;
}

test('amounts written before the script came stay, and make the plan with those of the address', async ({
  visitor,
}) => {
  const letGo = await openEarly(visitor, '/financements/plan/#detr=1200&travaux=5');
  await visitor.locator('#plan-travaux').fill('180000');
  await visitor.locator('[name="etat-detr"]').selectOption('accordee');
  letGo();
  await hydrated(visitor);
  await expect(visitor.locator('#plan-travaux')).toHaveValue('180000');
  await expect(visitor).toHaveURL(/\/plan\/#travaux=180000&detr=1200~accordee$/);
});

test('choices made before the script came sort the aids', async ({ visitor }) => {
  const letGo = await openEarly(visitor, '/financements/trouver/');
  await visitor.locator('summary', { hasText: texts.trouver.champs.preciser }).click();
  await visitor.getByLabel(texts.trouver.champs.etape).selectOption('travaux');
  await visitor.getByLabel(texts.trouver.champs.habitants).fill('400');
  await visitor.getByRole('button', { name: 'Voir les aides' }).click();
  letGo();
  await hydrated(visitor);
  await expect(visitor.getByLabel(texts.trouver.champs.habitants)).toHaveValue('400');
  await expect(visitor.locator('#liste')).toBeFocused();
  await expect(visitor).toHaveURL(/\/trouver\/#etape=travaux&habitants=400$/);
});

for (const [from, label, button, page] of [
  ['reprendre', texts.reprendre.champ, texts.reprendre.bouton, `${example.expected}/`],
  ['agents', texts.appel.champ, texts.appel.ouvrir, 'fiche-d-appel/'],
] as const) {
  test(`a code typed and « ${button} » pressed before the script came open the page`, async ({ visitor }) => {
    const letGo = await openEarly(visitor, `/autodiagnostic/${from}/`);
    await visitor.getByLabel(label).fill(formatCode(code));
    await visitor.getByRole('button', { name: button }).click();
    letGo();
    await visitor.waitForURL(`**/autodiagnostic/${page}#${code}`);
  });
}

test('the links that take a code along wait for the script that gives it to them', async ({ visitor }) => {
  const links = visitor.locator('main a[data-carry]');
  await openEarly(visitor, sheet);
  for (const link of await links.all()) await expect(link).toBeVisible();
  await visitor.goto('about:blank');
  const letGo = await openEarly(visitor, `${sheet}#${code}`);
  await expect(links.locator('visible=true')).toHaveCount(0);
  letGo();
  await links.first().click();
  await visitor.waitForURL(`**/#${code}**`);
});

test('a paper chosen before the script came is opened', async ({ visitor }) => {
  const letGo = await openEarly(visitor, '/papiers/');
  await opener(visitor, 'deliberation-reflexion').click();
  letGo();
  await expect(visitor.locator('#papier')).toBeFocused();
});

test('nothing is there to press that would do nothing before the script came', async ({ visitor }) => {
  for (const address of tools) {
    const letGo = await openEarly(visitor, address);
    const idle = visitor.locator('main button[type="button"]').locator('visible=true');
    await expect(idle, address).toHaveCount(0);
    letGo();
    await answering(visitor);
  }
});

test('words typed before the script came are looked for', async ({ visitor }) => {
  const letGo = await openEarly(visitor, '/recherche/?q=guide');
  await visitor.getByRole('main').getByRole('searchbox').fill('gouvernance');
  letGo();
  await expect(visitor.locator('[data-answers] a').first()).toHaveAttribute(
    'href',
    '/guides/choisir-la-gouvernance/',
  );
  await expect(visitor.getByRole('main').getByRole('searchbox')).toHaveValue('gouvernance');
});

test('who comes with a code is not told, before the script came, that the page ignores the answers', async ({
  visitor,
}) => {
  const letGo = await openEarly(visitor, `${sheet}#${code}`);
  const notice = visitor.getByText(texts.recommandation.sansReponses);
  await expect(notice).toBeHidden();
  await expect(visitor.getByText(texts.recommandation.titre, { exact: true })).toBeVisible();
  // One mark says that the address has a code, another where the script writes it: never over the page itself.
  await expect(visitor.locator('html[data-has-code]')).toBeAttached();
  await expect(visitor.locator('[data-code]')).toHaveText('');
  letGo();
  await hydrated(visitor);
  await expect(notice).toBeHidden();
  await expect(visitor.locator('html[data-has-code]')).toHaveCount(0);
  await visitor.goto('about:blank');
  await visitor.goto(`${sheet}#AAAAAAA`);
  await expect(notice).toBeVisible();
});

for (const size of [
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
]) {
  test(`at ${size.width} px a sheet opened by its code says nothing of other answers before the script came, and nothing moves as it comes`, async ({
    visitor,
  }) => {
    await visitor.setViewportSize(size);
    const letGo = await openEarly(visitor, `${sheet}#${code}`);
    await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(visitor.locator('main [data-act]').locator('visible=true')).toHaveCount(0);
    await visitor.evaluate(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry) document.body.dataset['moved'] = String(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    letGo();
    await hydrated(visitor);
    await expect(visitor.locator('.acts p[data-act]:visible').first()).toBeVisible();
    await visitor.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await visitor.locator('body').getAttribute('data-moved')).toBeNull();
  });
}
