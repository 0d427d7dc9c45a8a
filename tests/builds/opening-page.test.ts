import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'node-html-parser';
import { checkContent } from '../../src/checking/check-content.ts';
import { contentFolder } from '../../src/reading/content-folder.ts';
import { readFolder } from '../../src/reading/content-files.ts';
import { OPENING_PAGE } from '../../src/build/opening-integration.ts';
import { openGroups } from '../../src/opening/open-groups.ts';
import { countInWords } from '../../src/opening/report.ts';
import { freePort } from '../hosting/free-port.ts';

const { PATH, HOME } = process.env;
const { content } = checkContent(readFolder(contentFolder));
const groups = openGroups(content, new Date());
const points = groups.flatMap((group) => group.points);
let origin = '';
let stop = () => {};
let said = '';

/** Starts the development server, and waits until it says that it is ready. */
beforeAll(async () => {
  const port = String(await freePort());
  origin = `http://localhost:${port}`;
  const args = ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--port', port];
  // Not the environment of the tests: it names a BASE_URL and others, which Astro would believe.
  const server = spawn(process.execPath, args, { env: { PATH, HOME }, stdio: ['ignore', 'pipe', 'pipe'] });
  stop = () => server.kill();
  await new Promise<void>((done, fail) => {
    const listen = (data: Buffer) => {
      said += data.toString();
      if (said.includes('ready in')) done();
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', () => fail(new Error(`the development server ended: ${said}`)));
  });
});
afterAll(() => stop());

describe('the development server', () => {
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
    const [opening] = content.opening;
    if (opening === undefined) throw new Error('the content has no list of what is open');
    expect(said).toContain(`${countInWords(opening.value.page, groups)} → ${origin}${OPENING_PAGE}`);
  });
});
