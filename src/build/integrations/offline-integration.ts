import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ReadContent } from '../../checks.ts';
import { manifestOf } from '../../site/offline/kept-files.ts';
import { leavingWorker } from '../../site/offline/leaving-worker.ts';
import { WORKER_FILE } from '../../site/offline/register.ts';
import { builtFiles } from './built-files.ts';

const source = fileURLToPath(new URL('../../site/offline/service-worker.ts', import.meta.url));
const fileName = WORKER_FILE.slice(1);

/**
 * Builds the worker with the scripts of the pages, then writes before it the list of what it keeps. Runs once pages
 * and search index are final, and before they are compressed. Where nothing is to be kept, writes a worker that goes.
 *
 * @param read the content as the build found it at its start
 */
export function offline({ content }: ReadContent): AstroIntegration {
  const isKept = content.site[0]?.value.isKeptOffline !== false;
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        base = config.base.replace(/\/*$/, '/');
        const plugin = {
          name: 'offline-worker',
          apply: 'build' as const,
          applyToEnvironment: ({ name }: { readonly name: string }) => name === 'client',
          buildStart(this: { emitFile: (file: { type: 'chunk'; id: string; fileName: string }) => string }) {
            this.emitFile({ type: 'chunk', id: source, fileName });
          },
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (request.url?.endsWith(WORKER_FILE) !== true) {
            next();
            return;
          }
          response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-store' });
          response.end(leavingWorker(base, true));
        });
      },
      'astro:build:done': ({ dir, logger }) => {
        const worker = join(fileURLToPath(dir), fileName);
        if (!isKept) {
          writeFileSync(worker, leavingWorker(base));
          logger.info('nothing is kept on the devices, what was goes');
          return;
        }
        const script = readFileSync(worker, 'utf8');
        // A classic script, the only kind that every browser takes for a worker: it imports nothing.
        if (/\b(?:import|export)\b/.test(script))
          throw new Error(`${WORKER_FILE} shares a module with a page`);
        const files = builtFiles(dir)
          .filter(({ path }) => path !== fileName)
          .map(({ file, address }) => ({ address, content: readFileSync(file) }));
        const manifest = manifestOf(files);
        writeFileSync(worker, `const MANIFEST=${JSON.stringify(manifest)};\n${script}`);
        const [journey, rest] = [manifest.journey, manifest.rest].map((kept) => Object.keys(kept).length);
        logger.info(`version ${manifest.version}, ${journey} files for a journey, ${rest} more on request`);
      },
    },
  };
}
