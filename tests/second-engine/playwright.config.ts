import { defineConfig } from '@playwright/test';
import site from '../../playwright.config.ts';

export default defineConfig({
  ...site,
  testDir: '.',
  // Beside them stands a test of units.
  testMatch: '*.spec.ts',
  outputDir: '../../test-results/second-engine',
  reporter: 'list',
  // Only a lost page takes so long: a busy machine reads a question in forty seconds.
  timeout: 180_000,
  projects: [{ name: 'findings' }],
  // The `package.json` of this folder has no preview.
  webServer: { command: '', ...site.webServer, cwd: '../..' },
});
