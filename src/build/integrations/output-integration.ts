import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-files.ts';
import { compressAll } from './precompress.ts';

/** The folder where some hosts keep the history of what they publish: no file of the site, and never emptied. */
const HISTORY = '.git';

/** Moves a file or a folder, to another disk too. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
  }
}

/** Puts the files of a folder in the place of those of another. */
function replace(last: string, next: string): void {
  mkdirSync(last, { recursive: true });
  for (const name of readdirSync(last).filter((file) => file !== HISTORY))
    rmSync(join(last, name), { recursive: true, force: true, maxRetries: 3 });
  for (const name of readdirSync(next)) move(join(next, name), join(last, name));
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
        last = fileURLToPath(config.outDir);
        next = `${last.replace(/[/\\]$/, '')}.next/`;
        updateConfig({ outDir: pathToFileURL(next) });
      },
      'astro:build:start': () => {
        // Node ends well when nothing is left to wait for; Astro says when all is done.
        process.exitCode = 1;
        process.once('exit', () => rmSync(next, { recursive: true, force: true }));
      },
      'astro:build:done': async ({ dir, logger }) => {
        // Builds that are only tests take a lower quality.
        const given = process.env['BROTLI_QUALITY'];
        const quality = given === undefined ? undefined : Number(given);
        const count = await compressAll(
          builtFiles(dir).map(({ file }) => file),
          quality,
        );
        replace(last, fileURLToPath(dir));
        logger.info(`${count} files compressed, ${last} is whole`);
      },
    },
  };
}
