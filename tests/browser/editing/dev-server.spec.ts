import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { inFirstStep, WAY } from '../../support/in-first-step.ts';
import { madeUpGuide } from '../../support/made-up-guide.ts';
import { copyOfContent, environmentOf } from '../../support/build-on-copy.ts';
import { runCommand } from '../../support/run-command.ts';
import { freePort } from '../../hosting/free-port.ts';
import { startDevServer, type DevServer } from './dev-server.ts';

const { address, source: sound } = madeUpGuide;
const { content, remove } = copyOfContent();
const file = join(content, madeUpGuide.path);
let server: DevServer;

// One server, which tells what it was told before.
test.describe.configure({ mode: 'serial' });

/** Changes the guide, as an editor who saves it. */
function save(find: string, replace: string): void {
  expect(sound).toContain(find);
  writeFileSync(file, sound.replace(find, replace));
}

/** Waits until the terminal says something. */
async function terminalSays(text: string): Promise<void> {
  await expect.poll(server.printed, { timeout: 300_000 }).toContain(text);
}

/** Opens a page, again where the server tells it to reload before it is loaded: the visit is then given up. */
async function visit(page: Page, path: string): Promise<void> {
  await expect(() => page.goto(server.site + path)).toPass();
}

test.beforeAll(async () => {
  save('verifieLe: 2026-11-25\n', '');
  const way = join(content, WAY);
  writeFileSync(way, inFirstStep(readFileSync(way, 'utf8'), 'guides', 'essai'));
  const port = await freePort();
  server = startDevServer(content, port);
});

test.afterAll(() => {
  server.stop();
  remove();
});

test('a content that has a fault is said in French, and the server starts once it is mended', async () => {
  await terminalSays('Corrigez et enregistrez : le site démarrera de lui-même.');
  expect(server.printed()).toContain('/guides/essai.mdx:1\n  1 | ---\n  Il manque « verifieLe ».');
  expect(server.printed()).not.toContain(server.site);
  writeFileSync(file, sound);
  await terminalSays(server.site);
});

test('a corrected sentence shows at once, in the page that is open', async ({ page }) => {
  await visit(page, address);
  await expect(page.getByText('Une phrase à corriger.')).toBeVisible();
  save('Une phrase à corriger.', 'Une phrase corrigée.');
  await expect(page.getByText('Une phrase corrigée.')).toBeVisible();
});

test('a fault is shown over every page, in French, until it is mended', async ({ page, context }) => {
  await visit(page, address);
  save('Le premier paragraphe.', 'Le premier paragraphe<Source id="cgct-l2334" />, <Inconnu />.');
  const other = await context.newPage();
  for (const open of [page, other]) {
    if (open === other) await visit(open, '/contact/');
    const overlay = open.locator('vite-error-overlay');
    await expect(overlay.getByText('1 erreur dans les contenus')).toBeVisible();
    await expect(overlay).toContainText('/guides/essai.mdx:13');
    await expect(overlay).toContainText('La balise « <Inconnu> » n’a pas sa place');
    await expect(overlay).toContainText('→ écrivez une de celles-ci : ');
  }
  await terminalSays('La balise « <Inconnu> » n’a pas sa place');

  writeFileSync(file, sound);
  for (const open of [page, other]) {
    await expect(open.locator('vite-error-overlay')).toHaveCount(0);
    await expect(open.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await terminalSays('Tout est bon : les pages sont revenues.');
});

test('what no reader of YAML can read is said in French over the page, and the server lives on', async ({
  page,
}) => {
  const diagnosis = join(content, 'autodiagnostic.yaml');
  const before = readFileSync(diagnosis, 'utf8');
  const [alias = ''] = /\*[a-z]+$/m.exec(before) ?? [];
  const overlay = page.locator('vite-error-overlay');
  await visit(page, address);
  writeFileSync(diagnosis, before.replace(alias.replace('*', '&'), ''));
  await expect(overlay).toContainText('Un texte ne commence pas par « * », qui renvoie');
  writeFileSync(diagnosis, before);
  await expect(overlay).toHaveCount(0);

  save('titre: Un guide', 'titre: [Un guide');
  await expect(overlay).toContainText('Rien ne ferme « [ »');
  await expect(overlay).not.toContainText('YAMLException');
  save('Le premier paragraphe.', '<iframe src="https://exemple.fr"></iframe>');
  await expect(overlay).toContainText('La balise « <iframe> » n’a pas sa place');
  writeFileSync(file, sound);
  await expect(page.getByText('Le premier paragraphe.')).toBeVisible();
});

test('a new page is there at once, marked as a draft; its own faults are shown on it alone', async ({
  page,
}) => {
  const made = runCommand('npm', ['run', '--silent', 'nouveau', '--', 'guide', 'Un nouveau guide'], {
    env: environmentOf(content),
  });
  expect(made.status).toBe(0);
  await expect(async () => {
    await page.goto(`${server.site}/guides/`);
    // A page that was asked for before the server knew loads again: perhaps as it is clicked.
    await page.getByRole('link', { name: 'Un nouveau guide' }).click({ timeout: 60_000 });
    await expect(page.getByText('Brouillon', { exact: true })).toBeVisible();
  }).toPass();
  const draft = join(content, 'guides/un-nouveau-guide.mdx');
  writeFileSync(draft, `${readFileSync(draft, 'utf8')}\nCela coûte 3 000 euros.\n`);
  const fault = page.locator('vite-error-overlay').getByText('Montant, taux ou règle sans source');
  await expect(fault).toBeVisible();
  await visit(page, address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);
});
