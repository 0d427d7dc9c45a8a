import { defineConfig } from '@playwright/test';
import { browserPath } from './tests/browser/browser-path.ts';

// Another port where something of another checkout already answers.
const port = Number(process.env['PORT'] ?? 4321);
/** Tests that visit another build of the site. */
const apart = ['configured/*.spec.ts', 'sub-path.spec.ts'];
const editing = 'editing/*.spec.ts';
const executablePath = browserPath();

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  // No test measures time: a machine that is twice as slow, or shared, is no fault of the site.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // Each test is a first visit: in each the worker would fetch the whole site. Its own tests allow it.
    serviceWorkers: 'block',
    // Transitions between pages would be photographed and measured half-way.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
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
  projects: [
    { name: 'site', testIgnore: [...apart, editing] },
    // Two builds at once, or the development server beside one, would share Astro's cache: these come one after the
    // other, beside the tests of the site.
    { name: 'editing', testMatch: editing },
    { name: 'builds', testMatch: 'configured/sites.setup.ts', dependencies: ['editing'] },
    // The sites so built, and the test that builds one more.
    {
      name: 'apart',
      testMatch: apart,
      dependencies: ['builds'],
      // A browser lets a click copy without asking; one without windows, which could ask nobody, refuses.
      use: { permissions: ['clipboard-write'] },
    },
  ],
  webServer: {
    // `--ignore-lock`: in some environments the preview goes to the background and ends with 0.
    command: `npm run preview -- --host 127.0.0.1 --port ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
