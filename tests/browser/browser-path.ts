import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM = [
  // The same engine without windows nor menus: a quarter less work for each page.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The Chromium to test with: the one named in the environment, Playwright's own, the system's. */
export function browserPath(): string | undefined {
  const candidates = [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...SYSTEM];
  return candidates.find((path) => path !== undefined && existsSync(path));
}
