/**
 * What a change does to the eye: `npm run test:visual`, about a minute and a half. Builds the site as it stands here and
 * the one of a commit (the parent of the last one, or `npm run test:visual -- main`), photographs the same views of both
 * with the same browser, and writes those that differ in `test-results/visual`. Ends with 1 if any does.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { chromium, type Browser, type Page } from '@playwright/test';
import { getDocumentProxy, renderPageAsImage } from 'unpdf';
import playwright from '../../playwright.config.ts';
import { ensureBrowser } from '../browser/ensure-browser.ts';
import { serveFiles } from '../hosting/serve-files.ts';
import { views } from './views.ts';

const folder = 'test-results/visual';
/** The widths of a telephone and of a desk, in pixels. */
const widths = [360, 1280] as const;
/** The same hour for both sites: a printed sheet says its day. */
const noon = new Date('2026-01-15T12:00:00+01:00');

/** Runs a command to its end. @throws with what it printed, if it fails */
function run(command: string, args: readonly string[], cwd = '.', content?: string): string {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, BROTLI_QUALITY: '4', ...(content && { CONTENT_FOLDER: content }) };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** Builds the site of a commit, with the packages installed here. @throws if it does not exist or does not build */
function buildCommit(ref: string, dist: string): void {
  const source = mkdtempSync(join(tmpdir(), 'commit-'));
  try {
    run('git', ['archive', '--output', join(source, 'source.tar'), ref]);
    run('tar', ['-xf', 'source.tar'], source);
    symlinkSync(resolve('node_modules'), join(source, 'node_modules'));
    // A folder of content given by its path has its own cache: the one in `node_modules` is ours.
    run('npx', ['astro', 'build', '--outDir', resolve(dist)], source, join(source, 'src/content'));
  } finally {
    rmSync(source, { recursive: true, force: true });
  }
}

const canvasImport = () => import('@napi-rs/canvas');

/** The sheets that a page prints to, as pictures. */
async function sheets(page: Page): Promise<Buffer[]> {
  const pdf = new Uint8Array(await page.pdf({ preferCSSPageSize: true }));
  const { numPages } = await getDocumentProxy(pdf.slice());
  const pictures: Buffer[] = [];
  for (let number = 1; number <= numPages; number += 1) {
    pictures.push(Buffer.from(await renderPageAsImage(pdf.slice(), number, { scale: 1.5, canvasImport })));
  }
  return pictures;
}

/** Every view of a site, whole pages, on a telephone and on a desk, by its name: PNG files. */
async function photograph(browser: Browser, origin: string): Promise<Map<string, Buffer>> {
  const pictures = new Map<string, Buffer>();
  for (const width of widths) {
    const page = await browser.newPage({
      viewport: { width, height: 800 },
      locale: 'fr-FR',
      timezoneId: 'Europe/Paris',
      serviceWorkers: 'block',
    });
    await page.clock.setFixedTime(noon);
    // Letters that a page does not wait for: they would come to one site and not to the other.
    await page.route('**/*.woff2', (route) => route.abort());
    for (const { name, address, isPrinted } of views) {
      // From elsewhere: a page that is only given another fragment would not load again.
      await page.goto('about:blank');
      const answer = await page.goto(origin + address);
      // A page that one of the sites does not have is no picture of it.
      if (answer?.ok() !== true) continue;
      await page.waitForLoadState('networkidle');
      const picture = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
      pictures.set(`${name}-${width}`, picture);
      if (!isPrinted || width !== widths[1]) continue;
      for (const [index, sheet] of (await sheets(page)).entries())
        pictures.set(`${name}-sheet-${index + 1}`, sheet);
    }
    await page.close();
  }
  return pictures;
}

/** The levels, of 255, by which one browser may draw the edge of a shape otherwise than the time before. */
const EDGE = 32;

/** Whether two pictures differ to the eye; one that is missing differs from any. */
async function areUnlike(one?: Buffer, other?: Buffer): Promise<boolean> {
  if (one === undefined || other === undefined) return true;
  const [a = [], b = []] = await Promise.all(
    [one, other].map(async (png) => {
      const image = await loadImage(png);
      const context = createCanvas(image.width, image.height).getContext('2d');
      context.drawImage(image, 0, 0);
      return context.getImageData(0, 0, image.width, image.height).data;
    }),
  );
  return a.length !== b.length || a.some((level, index) => Math.abs(level - (b[index] ?? 0)) > EDGE);
}

const [ref = 'HEAD~1'] = process.argv.slice(2);
const dists = ['dist-visual-before', 'dist-visual-after'] as const;
buildCommit(ref, dists[0]);
run('npx', ['astro', 'build', '--outDir', dists[1]]);
const browser = await chromium.launch({ ...playwright.use?.launchOptions, executablePath: ensureBrowser() });
const taken: Map<string, Buffer>[] = [];
let port = 0;
for (const dist of dists) {
  // Both sites at the same address, one after the other: sheets print it.
  const site = await serveFiles(dist, port);
  port = site.port;
  taken.push(await photograph(browser, site.origin));
  await site.stop();
}
await browser.close();

const [before = new Map<string, Buffer>(), after = new Map<string, Buffer>()] = taken;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
// A view whose page was renamed would compare nothing for ever.
const missing = views.filter(({ name }) => !after.has(`${name}-${widths[0]}`)).map(({ name }) => name);
if (missing.length > 0) throw new Error(`No page here for: ${missing.join(', ')}. See tests/visual/views.ts`);
for (const name of new Set([...before.keys(), ...after.keys()])) {
  const pictures = [before.get(name), after.get(name)] as const;
  if (!(await areUnlike(...pictures))) continue;
  console.log(`${name} differs`);
  process.exitCode = 1;
  for (const [index, moment] of (['before', 'after'] as const).entries())
    writeFileSync(`${folder}/${name}-${moment}.png`, pictures[index] ?? Buffer.alloc(0));
}
console.log(`Against ${ref}: what differs is in ${folder}.`);
