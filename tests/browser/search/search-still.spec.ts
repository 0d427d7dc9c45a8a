import type { Page } from '@playwright/test';
import { texts } from '../questionnaire.ts';
import { expect, test } from '../visitor.ts';

/** Words that the list answers, many times and once, that only the text of pages holds, and that nothing holds. */
const asked = ['gouvernance', 'dommages-ouvrage', 'bibliothèque', 'xylophone'];

/** Counts what moves from now on, whether or not the reader has just typed. */
async function watchShifts(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.dataset['shifts'] = '0';
    new PerformanceObserver((list) => {
      document.body.dataset['shifts'] = String(
        Number(document.body.dataset['shifts']) + list.getEntries().length,
      );
    }).observe({ type: 'layout-shift' });
  });
}

for (const viewport of [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
]) {
  test(`answers from the text move nothing that is on the screen, ${viewport.width} pixels wide`, async ({
    visitor,
  }) => {
    await visitor.setViewportSize(viewport);
    for (const words of asked) {
      await visitor.goto('/recherche/');
      await visitor.getByRole('main').getByRole('searchbox').pressSequentially(words);
      const state = visitor.locator('[data-state]');
      await expect(state).toHaveText(texts.recherche.enCours);
      await watchShifts(visitor);
      await expect(state).not.toHaveText(texts.recherche.enCours);
      // What has just moved is told once it is painted.
      await visitor.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
      expect(await visitor.locator('body').getAttribute('data-shifts'), words).toBe('0');
    }
  });
}
