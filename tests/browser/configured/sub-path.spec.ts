import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { answerAll, exampleStates } from '../answering.ts';
import { contactTexts, recommendations } from '../questionnaire.ts';
import { expect, test } from '../visitor.ts';

const base = '/sous/dossier';
const port = 4322;
const options = ['--base', base, '--outDir', 'dist-sous-dossier'];
let server: ChildProcess | undefined;

test.use({ baseURL: `http://127.0.0.1:${port}` });
test.setTimeout(120_000);
// One build and one server for all; the last test stops it.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  const build = spawnSync('npx', ['astro', 'build', ...options], {
    encoding: 'utf8',
    env: { ...process.env, BROTLI_QUALITY: '4' },
  });
  expect(build.status, build.stdout + build.stderr).toBe(0);
  server = spawn(
    'npx',
    ['astro', 'preview', '--ignore-lock', '--host', '127.0.0.1', '--port', `${port}`, ...options],
    {
      stdio: 'ignore',
      detached: true,
    },
  );
  await expect
    .poll(async () => (await fetch(`http://127.0.0.1:${port}${base}/`).catch(() => undefined))?.status, {
      timeout: 20_000,
    })
    .toBe(200);
});

function stop(): void {
  if (server?.pid !== undefined) process.kill(-server.pid);
  server = undefined;
}

test.afterAll(stop);

test('published under a folder, the journey, the search and the request work', async ({ visitor }) => {
  const outside: string[] = [];
  visitor.on('request', (request) => {
    if (!new URL(request.url()).pathname.startsWith(`${base}/`)) outside.push(request.url());
  });
  const [id, answers] = [...exampleStates()].find(([, state]) => Object.keys(state).length === 6) ?? [];
  if (id === undefined || answers === undefined) throw new Error('No state has six answers');
  await visitor.goto(`${base}/`);
  await visitor.getByRole('link', { name: 'Faire l’autodiagnostic' }).click();
  await answerAll(visitor, answers);
  const title = recommendations.find((recommendation) => recommendation.id === id)?.title ?? '';
  await expect(visitor.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await visitor.getByRole('link', { name: contactTexts.preparer }).first().click();
  await expect(visitor.getByText(title)).toBeVisible();
  // A link written in a Markdown text, then the search.
  await visitor.goto(`${base}/eligibilite/`);
  await visitor.getByRole('main').getByRole('link', { name: 'financements', exact: true }).click();
  await expect(visitor).toHaveURL(new RegExp(`${base}/financements/$`));
  await visitor.goto(`${base}/recherche/?q=gouvernance`);
  const result = visitor.locator('[data-results] a').first();
  await expect(result).toBeVisible();
  await result.click();
  await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible();
  expect(outside).toEqual([]);
});

test.describe('kept on the device', () => {
  test.use({ serviceWorkers: 'allow' });

  test('published under a folder, the site is read without network', async ({ visitor, context }) => {
    await visitor.goto(`${base}/hors-connexion/`);
    await expect(visitor.getByRole('main').getByRole('status')).toContainText('environ', { timeout: 30_000 });
    expect(await visitor.evaluate(() => caches.keys())).toEqual([`hors-connexion ${base}/`]);
    await context.setOffline(true);
    stop();
    for (const address of [`${base}/`, `${base}/guides`, `${base}/recherche/?q=gouvernance`]) {
      await visitor.goto(address);
      await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible();
    }
    await expect(visitor.locator('[data-results] a').first()).toBeVisible();
  });
});
