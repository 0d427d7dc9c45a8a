import { readFileSync } from 'node:fs';
import type { Page, Route } from '@playwright/test';

const scripts = '**/_astro/*.js';

/** The ways in which the script of a page does not come, by name. */
export const failures: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  refused: (route) => route.abort(),
  cut: (route) => {
    const whole = readFileSync(`dist${new URL(route.request().url()).pathname}`, 'utf8');
    return route.fulfill({ contentType: 'text/javascript', body: whole.slice(0, whole.length / 2) });
  },
};

/** From now on the scripts of a page fail in one way. */
export async function failScripts(page: Page, fail: (route: Route) => Promise<void>): Promise<void> {
  await page.unroute(scripts);
  await page.route(scripts, fail);
}

/** Holds the scripts of a page back until they are let go. */
export async function holdScripts(page: Page): Promise<() => void> {
  const { promise: held, resolve: letGo } = Promise.withResolvers<void>();
  await page.route(scripts, async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

/** As if the time that a page grants its script were over. */
export async function waitForNothing(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });
}
