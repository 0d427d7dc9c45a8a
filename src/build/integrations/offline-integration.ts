import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { manifestOf } from '../../site/offline/kept-files.ts';
import { WORKER_FILE } from '../../site/offline/register.ts';
import { builtFiles } from './built-files.ts';

const source = fileURLToPath(new URL('../../site/offline/service-worker.ts', import.meta.url));
const fileName = WORKER_FILE.slice(1);

/**
 * What the development server answers to a browser that kept the built site at the same address: the worker goes, and
 * its pages are loaded again, from the files.
 */
const LEAVING = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(leave()));
async function leave() {
  await registration.unregister();
  for (const page of await clients.matchAll({ type: 'window' })) await page.navigate(page.url);
}
`;

/**
 * Builds the worker with the scripts of the pages, then writes before it the list of what it keeps. Runs once pages
 * and search index are final, and before they are compressed.
 */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
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
          response.end(LEAVING);
        });
      },
      'astro:build:done': ({ dir, logger }) => {
        const worker = join(fileURLToPath(dir), fileName);
        const script = readFileSync(worker, 'utf8');
        // A classic script, the only kind that every browser takes for a worker: it imports nothing.
        if (/\b(?:import|export)\b/.test(script))
          throw new Error(`${WORKER_FILE} shares a module with a page`);
        const files = builtFiles(dir)
          .filter(({ path }) => path !== fileName)
          .map(({ file, address }) => ({ address, content: readFileSync(file) }));
        const manifest = manifestOf(files);
        writeFileSync(worker, `const MANIFEST=${JSON.stringify(manifest)};\n${script}`);
        logger.info(`version ${manifest.version}, ${Object.keys(manifest.ahead).length} files kept ahead`);
      },
    },
  };
}
