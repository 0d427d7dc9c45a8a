import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'node-html-parser';
import { readNow } from '../../src/build/load-content.ts';
import { OPENING_PAGE } from '../../src/build/commands/launch-checklist/opening-integration.ts';
import { whatIsOpen } from '../../src/build/commands/launch-checklist/launch-checklist.ts';
import { countInWords } from '../../src/build/commands/launch-checklist/report.ts';
import { freePort } from '../hosting/free-port.ts';

const { PATH, HOME } = process.env;
const { page: words, groups } = whatIsOpen(readNow(), new Date());
const points = groups.flatMap((group) => group.points);

interface Server {
  readonly origin: string;
  /** What it printed. */
  readonly said: () => string;
  readonly stop: () => void;
}

/** Starts the development server, and waits until it says that it is ready. */
async function start(given: NodeJS.ProcessEnv = {}): Promise<Server> {
  const port = String(await freePort());
  const args = ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--port', port];
  // Not the environment of the tests: it names a BASE_URL and others, which Astro would believe.
  const env = { PATH, HOME, ...given };
  const server = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  await new Promise<void>((done, fail) => {
    const listen = (data: Buffer) => {
      said += data.toString();
      if (said.includes('ready in')) done();
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', () => fail(new Error(`the development server ended: ${said}`)));
  });
  return { origin: `http://localhost:${port}`, said: () => said, stop: () => server.kill() };
}

describe('the development server', () => {
  let server: Server | undefined;
  let origin = '';
  beforeAll(async () => {
    server = await start();
    ({ origin } = server);
  });
  afterAll(() => server?.stop());

  test('shows everything that is open before the site opens, with the look of the site', async () => {
    const answer = await fetch(`${origin}${OPENING_PAGE}`);
    expect(answer.status).toBe(200);
    const page = parse(await answer.text());
    const shown = page
      .querySelectorAll('li[data-open] > strong')
      .map(({ textContent }) => textContent.trim());
    expect(shown).toEqual(points.map(({ what }) => what));
    expect(page.querySelectorAll('main h2').map(({ textContent }) => textContent.trim())).toEqual(
      groups.map((group) => `${group.title} (${group.points.length})`),
    );
    expect(page.querySelectorAll('main nav a').map((link) => link.getAttribute('href'))).toEqual(
      page.querySelectorAll('main h2').map(({ id }) => `#${id}`),
    );
    expect(page.querySelector('header nav, header a')).not.toBeNull();
    expect(page.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex');
  });

  test('leads only to pages that it has', async () => {
    const page = parse(await (await fetch(`${origin}${OPENING_PAGE}`)).text());
    const links = new Set(page.querySelectorAll('li[data-open] a').map((link) => link.getAttribute('href')));
    expect(links).toEqual(new Set(points.flatMap(({ pages }) => pages)));
    const answers = await Promise.all(
      [...links].map(async (href) => ({ href, status: (await fetch(`${origin}${href}`)).status })),
    );
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  });

  test('says at its start how many points are open, and where to read them', () => {
    expect(server?.said()).toContain(`${countInWords(words, groups)} → ${origin}${OPENING_PAGE}`);
  });
});

describe('the development server of an offer without such a list', () => {
  let server: Server | undefined;
  beforeAll(async () => {
    server = await start({ CONTENT_FOLDER: 'tests/fixtures/autre-offre' });
  });
  afterAll(() => server?.stop());

  test('has no such page, and says nothing of it', async () => {
    expect((await fetch(`${server?.origin}/`)).status).toBe(200);
    expect((await fetch(`${server?.origin}${OPENING_PAGE}`)).status).toBe(404);
    expect(server?.said()).not.toContain(`→ ${server?.origin}${OPENING_PAGE}`);
  });
});
