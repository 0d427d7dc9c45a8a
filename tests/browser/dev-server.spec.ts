import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { madeUpGuide } from '../made-up-guide.ts';
import { copyOfContent, environmentOf } from '../build-on-copy.ts';
import { freePort } from '../hosting/free-port.ts';

const { address, source: sound } = madeUpGuide;
const { content, remove } = copyOfContent();
const file = join(content, madeUpGuide.path);
let printed = '';
let site = '';
let stop = () => {};

// One server, which tells what it was told before.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

/** Changes the guide, as an editor who saves it. */
function save(find: string, replace: string): void {
  expect(sound).toContain(find);
  writeFileSync(file, sound.replace(find, replace));
}

/** The status of a page, asked for as a browser does. */
async function status(path: string): Promise<number> {
  return (await fetch(site + path, { headers: { accept: 'text/html' } })).status;
}

/** Waits until the terminal says something. */
async function terminalSays(text: string): Promise<void> {
  await expect.poll(() => printed, { timeout: 60_000 }).toContain(text);
}

test.beforeAll(async () => {
  save('verifieLe: 2026-11-25\n', '');
  const port = String(await freePort());
  site = `http://127.0.0.1:${port}`;
  const server = spawn('npx', ['astro', 'dev', '--ignore-lock', '--host', '127.0.0.1', '--port', port], {
    env: environmentOf(content),
    detached: true,
  });
  stop = () => {
    if (server.pid !== undefined) process.kill(-server.pid);
  };
  for (const stream of [server.stdout, server.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
    });
  }
});

test.afterAll(() => {
  stop();
  remove();
});

test('a content that has a fault is said in French, and the server starts once it is mended', async () => {
  await terminalSays('Corrigez et enregistrez : le site démarrera de lui-même.');
  expect(printed).toContain('✖ guides/essai.mdx, ligne 1\n  Il manque « verifieLe ».');
  expect(printed).not.toContain(site);
  writeFileSync(file, sound);
  await terminalSays(site);
});

test('a corrected sentence shows at once, in the page that is open', async ({ page }) => {
  await page.goto(site + address);
  await expect(page.getByText('Une phrase à corriger.')).toBeVisible();
  save('Une phrase à corriger.', 'Une phrase corrigée.');
  await expect(page.getByText('Une phrase corrigée.')).toBeVisible();
});

test('a fault takes the place of the page that is open, in French, until it is mended', async ({ page }) => {
  await page.goto(site + address);
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
  await page.goto(site + address);
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
    await page.goto(`${site}/guides/`);
    await page.getByRole('link', { name: 'Un nouveau guide' }).click();
    await expect(page.getByText('Brouillon', { exact: true })).toBeVisible();
  }).toPass();
  const draft = join(content, 'guides/un-nouveau-guide.mdx');
  writeFileSync(draft, `${readFileSync(draft, 'utf8')}\nCela coûte 3 000 euros.\n`);
  await expect(page.getByText('Montant, taux ou règle sans source')).toBeVisible();
  expect(await status(address)).toBe(200);
});

test('nothing of it is said in English', () => {
  expect(printed).not.toMatch(/failed|does not match|schema|expected|invalid/i);
});
