import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type BrowserContext } from '@playwright/test';
import { madeUpGuide } from '../../support/made-up-guide.ts';
import { copyOfContent, environmentOf } from '../../support/build-on-copy.ts';
import { freePort } from '../../hosting/free-port.ts';
import { startDevServer, type DevServer } from './dev-server.ts';
import { deafPage } from './deaf-page.ts';
import { browserThatKept } from './kept-site.ts';

const { address, source: sound } = madeUpGuide;
const { content, remove } = copyOfContent();
const file = join(content, madeUpGuide.path);
let server: DevServer;
let kept: BrowserContext;

// One server, which tells what it was told before.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

/** Changes the guide, as an editor who saves it. */
function save(find: string, replace: string): void {
  expect(sound).toContain(find);
  writeFileSync(file, sound.replace(find, replace));
}

/** The status of a page, asked for as a browser does. */
async function status(path: string): Promise<number> {
  return (await fetch(server.site + path, { headers: { accept: 'text/html' } })).status;
}

/** Waits until the terminal says something. */
async function terminalSays(text: string): Promise<void> {
  await expect.poll(server.printed, { timeout: 60_000 }).toContain(text);
}

test.beforeAll(async ({ browser }) => {
  save('verifieLe: 2026-11-25\n', '');
  const port = await freePort();
  kept = await browserThatKept(browser, port);
  server = startDevServer(content, port);
});

test.afterAll(async () => {
  server.stop();
  remove();
  await kept.close();
});

test('a content that has a fault is said in French, and the server starts once it is mended', async () => {
  await terminalSays('Corrigez et enregistrez : le site démarrera de lui-même.');
  expect(server.printed()).toContain('✖ guides/essai.mdx, ligne 1\n  Il manque « verifieLe ».');
  expect(server.printed()).not.toContain(server.site);
  writeFileSync(file, sound);
  await terminalSays(server.site);
});

test('a built site that the browser kept at the same address gives way to the files', async () => {
  const page = await kept.newPage();
  await page.goto(server.site + address);
  // The first page that the server makes: it compiles all that a page needs, for seconds beside other tests.
  await expect(page.getByText('Une phrase à corriger.')).toBeVisible({ timeout: 20_000 });
});

test('a corrected sentence shows at once, in the page that is open', async ({ page }) => {
  await page.goto(server.site + address);
  await expect(page.getByText('Une phrase à corriger.')).toBeVisible();
  save('Une phrase à corriger.', 'Une phrase corrigée.');
  // « At once » is Astro's half second, and longer beside other tests.
  await expect(page.getByText('Une phrase corrigée.')).toBeVisible({ timeout: 20_000 });
});

test('a file that is saved in two writes, milliseconds apart, shows as it is after the second', async ({
  page,
}) => {
  await page.goto(server.site + address);
  for (const milliseconds of [2, 5, 20, 40]) {
    writeFileSync(file, '');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
    save('Une phrase à corriger.', `Une phrase écrite après ${milliseconds} millisecondes.`);
    const sentence = page.getByText(`Une phrase écrite après ${milliseconds} millisecondes.`);
    await expect(sentence).toBeVisible({ timeout: 20_000 });
  }
});

test('a page that could not yet hear of a change shows it once it can', async ({ page, context }) => {
  const { page: deaf, listen } = await deafPage(context);
  const corrected = 'Une phrase corrigée pendant que la page se charge.';

  await page.goto(server.site + address);
  await deaf.goto(server.site + address, { waitUntil: 'commit' });
  await expect(deaf.getByText('Une phrase écrite après 40 millisecondes.')).toBeVisible();
  save('Une phrase à corriger.', corrected);
  await expect(page.getByText(corrected)).toBeVisible({ timeout: 20_000 });
  listen();
  await expect(deaf.getByText(corrected)).toBeVisible({ timeout: 20_000 });
});

test('a fault takes the place of the page that is open, in French, until it is mended', async ({ page }) => {
  await page.goto(server.site + address);
  save('Le premier paragraphe.', 'Le premier paragraphe<Source id="cgct-l2334" />.');
  await expect(page.getByRole('heading', { name: '1 erreur dans les contenus' })).toBeVisible();
  const fault = page.getByText('Source inconnue : « cgct-l2334 ».');
  await expect(fault).toContainText('✖ guides/essai.mdx, ligne 13');
  await expect(fault).toContainText('→ écrivez peut-être « cgct-l2334-');
  await terminalSays('Source inconnue : « cgct-l2334 ».');
  expect(await status('/contact/')).toBe(500);

  writeFileSync(file, sound);
  await expect(page.getByText('Le premier paragraphe.')).toBeVisible();
});

test('an acronym that its page does not explain is said when the page is looked at', async ({ page }) => {
  save('Le premier paragraphe.', 'Le premier QRS.');
  await page.goto(server.site + address);
  await expect(page.getByText('Sigle inconnu : « QRS »')).toBeVisible();
  await terminalSays('Sigle inconnu : « QRS »');

  writeFileSync(file, sound);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Un guide pour essayer');
});

test('a new page is there at once, marked as a draft; its own faults stand in its own place', async ({
  page,
}) => {
  const made = spawnSync('npm', ['run', '--silent', 'nouveau', '--', 'guide', 'Un nouveau guide'], {
    env: environmentOf(content),
  });
  expect(made.status).toBe(0);
  await expect(async () => {
    await page.goto(`${server.site}/guides/`);
    // A page that was asked for before the server knew loads again: perhaps as it is clicked.
    await page.getByRole('link', { name: 'Un nouveau guide' }).click({ timeout: 20_000 });
    await expect(page.getByText('Brouillon', { exact: true })).toBeVisible();
  }).toPass();
  const draft = join(content, 'guides/un-nouveau-guide.mdx');
  writeFileSync(draft, `${readFileSync(draft, 'utf8')}\nCela coûte 3 000 euros.\n`);
  await expect(page.getByText('Montant, taux ou règle sans source')).toBeVisible();
  expect(await status(address)).toBe(200);
});

test('nothing of it is said in English', () => {
  expect(server.printed()).not.toMatch(/failed|does not match|schema|expected|invalid/i);
});
