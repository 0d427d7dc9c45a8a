import { defineConfig } from '@playwright/test';
import site from '../../playwright.config.ts';

/** Tests that start a server of their own, beside those of the site. */
export default defineConfig({
  ...site,
  testDir: '.',
  outputDir: '../../test-results/apart',
  webServer: [],
  projects: [
    {
      // The development server: a page takes Astro's half second, and the seconds to compile beside other tests.
      name: 'editing',
      testMatch: 'editing/*.spec.ts',
      expect: { timeout: 60_000 },
    },
    {
      // Sites that `npm run test:every-site` builds first.
      name: 'configured',
      testMatch: 'configured/*.spec.ts',
      // A browser lets a click copy without asking; one without windows, which could ask nobody, refuses.
      use: { permissions: ['clipboard-write'] },
    },
  ],
});
