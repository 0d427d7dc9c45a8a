import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ReadContent } from '../../checks.ts';
import { writeIndex } from '../../search/write-index.ts';
import { licencesText, SCRIPT_LICENCES } from '../../site/legal/licences.ts';
import { leavingWorker } from '../../site/offline/leaving-worker.ts';
import { manifestOf } from '../../site/offline/kept-files.ts';
import { WORKER_FILE } from '../../site/offline/register.ts';
import { readNow } from '../load-content.ts';
import { noticesOn, openPoints } from '../notices.ts';
import { builtFiles, htmlOf, isPage } from './built-files.ts';
import { checkBuiltPages } from './check-built-pages.ts';
import { compressAll } from './compress.ts';
import { withPolicy } from './csp.ts';
import { heavyPagesNotice } from './heavy-pages.ts';
import { withPreloads } from './module-preloads.ts';
import { withUsedStyles } from './used-styles.ts';

/** What Vite writes of the scripts. */
type Output =
  | { readonly type: 'asset' }
  | { readonly type: 'chunk'; readonly fileName: string; readonly imports: readonly string[] };

const workerSource = fileURLToPath(new URL('../../site/offline/service-worker.ts', import.meta.url));
const workerFile = WORKER_FILE.slice(1);

/** The folder where some hosts keep the history of what they publish: no file of the site, and never emptied. */
const HISTORY = '.git';

/** Puts a folder in the place of another, which comes back if this fails. */
function replace(last: string, next: string): void {
  const former = `${last}.former`;
  rmSync(former, { recursive: true, force: true });
  if (existsSync(last)) renameSync(last, former);
  try {
    renameSync(next, last);
    if (existsSync(join(former, HISTORY))) renameSync(join(former, HISTORY), join(last, HISTORY));
  } catch (error) {
    rmSync(last, { recursive: true, force: true });
    if (existsSync(former)) renameSync(former, last);
    throw error;
  }
  rmSync(former, { recursive: true, force: true, maxRetries: 3 });
}

/** The styles of a page as one: the policy names each by a hash, which no compression shortens. */
const inOneStyle = (html: string) => html.replaceAll('</style><style>', '');

/** Writes before the worker the list of what it keeps; a worker that goes, where nothing is to be kept. */
function writeWorker(folder: string, base: string, isKept: boolean): void {
  const worker = join(folder, workerFile);
  const script = readFileSync(worker, 'utf8');
  // A classic script, the only kind that every browser takes for a worker: it imports nothing.
  if (/\b(?:import|export)\b/.test(script)) throw new Error(`${WORKER_FILE} shares a module with a page`);
  const files = builtFiles(folder)
    .filter(({ path }) => path !== workerFile)
    .map(({ file, address }) => ({ address, content: readFileSync(file) }));
  const manifest = isKept ? `const MANIFEST=${JSON.stringify(manifestOf(files))};\n${script}` : undefined;
  writeFileSync(worker, manifest ?? leavingWorker(base));
}

/**
 * Makes of what Astro built the site that is published: finishes the pages, reads and judges them, writes what goes beside
 * them, then puts the site in the place of the last one, which a build that stops before leaves whole. To stand last.
 *
 * @param read the content as the build found it at its start
 */
export function builtSite(read: ReadContent): AstroIntegration {
  const imports = new Map<string, readonly string[]>();
  let base = '/';
  let last = '';
  let next = '';
  return {
    name: 'built-site',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        base = config.base.replace(/\/*$/, '/');
        if (command !== 'build') return;
        last = fileURLToPath(config.outDir).replace(/[/\\]$/, '');
        next = `${last}.next`;
        const scripts = {
          name: 'scripts-of-the-site',
          apply: 'build' as const,
          applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
          // Astro hands over no such line of its configuration.
          configEnvironment: (name: string) =>
            name === 'client' ? { build: { license: { fileName: SCRIPT_LICENCES } } } : null,
          buildStart(this: { emitFile: (file: { type: 'chunk'; id: string; fileName: string }) => string }) {
            this.emitFile({ type: 'chunk', id: workerSource, fileName: workerFile });
          },
          // Once Vite has taken out the chunks that held nothing but a style.
          writeBundle(_options: unknown, bundle: Readonly<Record<string, Output>>) {
            for (const output of Object.values(bundle))
              if (output.type === 'chunk') imports.set(output.fileName, output.imports);
          },
        };
        updateConfig({
          outDir: pathToFileURL(`${next}/`),
          vite: { plugins: [scripts] },
        });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, hand) => {
          if (request.url?.endsWith(WORKER_FILE) !== true) {
            hand();
            return;
          }
          response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' });
          response.end(leavingWorker(base, true));
        });
      },
      'astro:build:start': () => {
        // Node ends well when nothing is left to wait for; Astro says when all is done.
        process.exitCode = 1;
        process.once('exit', () => rmSync(next, { recursive: true, force: true }));
      },
      'astro:build:done': async ({ pages }) => {
        const { content, files: contents } = read;
        for (const { file } of builtFiles(next).filter(isPage)) {
          const html = withPreloads(readFileSync(file, 'utf8'), imports, base);
          // The policy holds hashes of the page: nothing changes it afterwards.
          writeFileSync(file, withPolicy(inOneStyle(withUsedStyles(html))));
        }
        await writeIndex([...htmlOf(builtFiles(next))], join(next, 'pagefind'));
        const listed = join(next, SCRIPT_LICENCES);
        writeFileSync(join(next, 'licences.txt'), licencesText(readFileSync(listed, 'utf8')));
        rmSync(listed);
        checkBuiltPages(builtFiles(next), read, base);
        writeWorker(next, base, content.site[0]?.value.sansCopie !== true);
        await compressAll(builtFiles(next).map(({ file }) => file));
        const heavy = heavyPagesNotice(builtFiles(next));
        replace(last, next);
        const today = new Date();
        const checked = readNow(contents);
        for (const notice of [heavy, noticesOn(checked, today)])
          if (notice !== '') console.log(`\n${notice}`);
        console.log(
          `\n✔ Le site est construit : ${pages.length} pages, aucune faute. ${openPoints(checked, today)}`,
        );
      },
    },
  };
}
