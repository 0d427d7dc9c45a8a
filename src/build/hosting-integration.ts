import { readdirSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from '../hosting/headers-file.ts';
import { HEADERS_FILE } from '../hosting/rules.ts';
import { addressOf } from '../checking/check-site.ts';
import { compressAll } from './compressed.ts';

/** Writes what a host needs besides the pages. Runs last: what is compressed must not change any more. */
export function hosting(): AstroIntegration {
  let base = '/';
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name));
        const addresses = files.map((file) => addressOf(relative(folder, file).split(sep).join('/')));
        writeFileSync(join(folder, HEADERS_FILE), headersFile(addresses, base));
        const start = performance.now();
        const count = await compressAll(files);
        logger.info(`${count} files compressed in ${Math.round(performance.now() - start)} ms`);
      },
    },
  };
}
