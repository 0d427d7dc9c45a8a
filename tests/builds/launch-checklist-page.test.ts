import { spawn } from 'node:child_process';
import { parse } from 'node-html-parser';
import { describe, expect, onTestFinished, test } from 'vitest';
import { LAUNCH_PAGE } from '../../src/build/integrations/launch-checklist-integration.ts';
import { loadLaunchChecklist } from '../../src/build/load-content.ts';
import { freePort } from '../hosting/free-port.ts';

/** A text whose spaces are all of one kind. */
function spaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Starts the development server for one test, and waits until it says that it is ready. */
async function start(given: NodeJS.ProcessEnv = {}): Promise<{ origin: string; output: () => string }> {
  const port = String(await freePort());
  const args = ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--port', port];
  // Not the environment of the tests: it names a BASE_URL and others, which Astro would believe.
  const { PATH, HOME } = process.env;
  const server = spawn(process.execPath, args, { env: { PATH, HOME, ...given }, stdio: 'pipe' });
  onTestFinished(() => void server.kill());
  let output = '';
  await new Promise<void>((done, fail) => {
    const listen = (data: Buffer) => {
      output += data.toString();
      if (output.includes('ready in')) done();
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', () => fail(new Error(`the development server ended: ${output}`)));
  });
  return { origin: `http://localhost:${port}`, output: () => output };
}

describe('the launch checklist on the development server', () => {
  test('is a page with every open point and links that answer, named at the start', async () => {
    const { count, lists } = loadLaunchChecklist(new Date());
    const { origin, output } = await start();
    expect(output()).toContain(`${count} → ${origin}${LAUNCH_PAGE}`);
    const answer = await fetch(`${origin}${LAUNCH_PAGE}`);
    expect(answer.status).toBe(200);
    const page = parse(await answer.text());
    const texts = (selector: string) =>
      page.querySelectorAll(selector).map(({ textContent }) => spaced(textContent));
    expect(texts('main h2')).toEqual(lists.map(({ title, points }) => spaced(`${title} (${points.length})`)));
    const points = lists.flatMap((list) => list.points);
    expect(page.querySelectorAll('li[data-open] > strong').map(({ textContent }) => textContent)).toEqual(
      points.map(({ what }) => what),
    );
    const links = [...new Set(points.flatMap(({ pages }) => pages))];
    const answers = await Promise.all(
      links.map(async (path) => ({ path, status: (await fetch(`${origin}${path}`)).status })),
    );
    expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  });

  test('is absent, and not named, for an offer without such a list', async () => {
    const { origin, output } = await start({ CONTENT_FOLDER: 'tests/fixtures/autre-offre' });
    expect(output()).not.toContain(LAUNCH_PAGE);
    expect((await fetch(`${origin}/`)).status).toBe(200);
    expect((await fetch(`${origin}${LAUNCH_PAGE}`)).status).toBe(404);
  });
});
