/**
 * The main journey in a second engine: Firefox, driven by WebDriver BiDi. Every error of a page fails its step.
 * Ends with `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { ensureFirefox } from './ensure-firefox.ts';
import { steps } from './journey.ts';

const port = Number(process.env['PORT'] ?? 4390);
const site = `http://127.0.0.1:${port}/`;

async function answering(): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const isUp = await fetch(site).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    await setTimeout(200);
  }
  throw new Error(`Nothing answers at ${site}`);
}

const server = spawn(
  'npx',
  ['astro', 'preview', '--host', '127.0.0.1', '--port', String(port), '--ignore-lock'],
  {
    stdio: 'ignore',
    detached: true,
  },
);
const browser = await puppeteer.launch({
  browser: 'firefox',
  executablePath: ensureFirefox(),
  headless: true,
});
let failed = 0;
try {
  console.log(await browser.version());
  await answering();
  const page = await browser.newPage();
  page.setDefaultTimeout(15_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  for (const [name, step] of Object.entries(steps)) {
    errors.length = 0;
    try {
      await step(page, site);
      // A policy violation or an exception is a fault even where the page shows what it should.
      if (errors.length > 0) throw new Error(errors.join('\n'));
      console.log(`passed  ${name}`);
    } catch (error) {
      failed += 1;
      console.error(`FAILED  ${name}`, error);
    }
  }
} finally {
  await browser.close();
  if (server.pid !== undefined) process.kill(-server.pid);
}
console.log(`${Object.keys(steps).length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
