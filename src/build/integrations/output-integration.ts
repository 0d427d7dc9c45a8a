import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { constants } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-files.ts';
import { heavyPagesNotice } from './heavy-pages.ts';
import { compressAll } from './precompress.ts';

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

/**
 * Builds beside the last site, and puts the next one in its place once all is done: compression comes last, then this. A
 * build that stops before leaves the last site whole. To stand after every other integration.
 */
export function output(): AstroIntegration {
  let last = '';
  let next = '';
  return {
    name: 'output',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        last = fileURLToPath(config.outDir).replace(/[/\\]$/, '');
        next = `${last}.next`;
        updateConfig({ outDir: pathToFileURL(`${next}/`) });
      },
      'astro:build:start': () => {
        // Node ends well when nothing is left to wait for; Astro says when all is done.
        process.exitCode = 1;
        process.once('exit', () => rmSync(next, { recursive: true, force: true }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        // Builds that are only tests take a lower quality.
        const quality = Number(process.env['BROTLI_QUALITY'] ?? constants.BROTLI_MAX_QUALITY);
        const files = builtFiles(dir);
        const count = await compressAll(
          files.map(({ file }) => file),
          quality,
        );
        const notice = heavyPagesNotice(files);
        if (notice !== '') console.log(`\n${notice}`);
        replace(last, next);
        logger.info(`${count} files compressed, ${last} is whole`);
      },
    },
  };
}
