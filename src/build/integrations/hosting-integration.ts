import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from './headers-file.ts';
import { HEADERS_FILE } from './hosting-rules.ts';
import { builtFiles } from './built-files.ts';
import { compressAll } from './precompress.ts';

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
        const files = builtFiles(dir);
        const addresses = files.map(({ address }) => address);
        writeFileSync(join(fileURLToPath(dir), HEADERS_FILE), headersFile(addresses, base));
        const start = performance.now();
        // Builds that are only tests take a lower quality.
        const given = process.env['BROTLI_QUALITY'];
        const quality = given === undefined ? undefined : Number(given);
        const count = await compressAll(
          files.map(({ file }) => file),
          quality,
        );
        logger.info(`${count} files compressed in ${Math.round(performance.now() - start)} ms`);
      },
    },
  };
}
