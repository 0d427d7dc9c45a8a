import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { ensureBrowser } from './tests/browser/ensure-browser.ts';
import { freePort } from './tests/hosting/free-port.ts';

// Free, whatever else answers on this machine; workers, which read this file again, find it in their environment.
const port = (process.env['PORT'] ??= String(await freePort()));
/** Where `tests/run.ts` wants the results of a part of the suite, from the root whichever configuration is played. */
const report = process.env['TEST_REPORT'];

/** Each corner of a tool, each thing that may go wrong on the way. */
const details = [
  'contact/territory-{names,network,tree}.spec.ts',
  'contact/request-{fields,kept,on-paper}.spec.ts',
  'diagnosis/kept-and-damaged.spec.ts',
  'funding/plan-kept.spec.ts',
  'offline/{sparing,versions}.spec.ts',
  'search/search-{failure,says}.spec.ts',
  'pages/{any-fragment,as-readers-set-it,forced-colours,looks}.spec.ts',
];
/** Tests that start a server of their own: `apart.config.ts`. */
const apart = '{configured,editing}/*.spec.ts';

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // No test measures time: these limits only end one that hangs, on a machine that has thirty other things to do.
  timeout: 600_000,
  expect: { timeout: 30_000 },
  reporter: report === undefined ? 'list' : [['dot'], ['junit', { outputFile: resolve(report) }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // Each test is a first visit: in each the worker would fetch the whole site. Its own tests allow it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath: ensureBrowser(),
      // Chromium refuses its sandbox to root, as on a bare machine or in a container.
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        // Letters as wide as a printer sets them: rounded to dots, they make longer lines.
        '--font-render-hinting=none',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  // Of alike pages and tests, `npm test` plays one or a few, `npm run test:all` those that bear the tag `@all`.
  projects: [
    { name: 'browser', testIgnore: [...details, apart], grepInvert: /@all/ },
    { name: 'rest', testIgnore: [...details, apart], grep: /@all/ },
    { name: 'details', testMatch: details },
  ],
  webServer: {
    command: `npm run preview -- --host 127.0.0.1 --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
    timeout: 300_000,
  },
});
