import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkAcronyms } from './check-acronyms.ts';
import { addressOf, checkSite } from './check-site.ts';
import { contentFolder } from './content-folder.ts';
import { lineOfLink, readFolder } from './content-files.ts';
import { parseContent } from './parse-content.ts';
import { ContentError, formatProblems } from './problem.ts';

function isPage(path: string): boolean {
  return path.endsWith('.html');
}

/**
 * Reads the built site as a visitor would: the build stops on a broken link, an orphan page, an acronym that
 * its page has not explained.
 */
export function siteChecks(): AstroIntegration {
  let base = '/';
  return {
    name: 'site-checks',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
        const pages = new Map(
          paths.filter(isPage).map((path) => [addressOf(path), readFileSync(join(folder, path), 'utf8')]),
        );
        const files = new Set(paths.filter((path) => !isPage(path)).map(addressOf));
        const contents = readFolder(contentFolder);
        const message = formatProblems([
          ...checkSite(pages, files, base, (href) => lineOfLink(contents, href)),
          ...parseContent(contents).content.glossary.flatMap(({ value }) => checkAcronyms(pages, value)),
        ]);
        if (message !== '') throw new ContentError(message);
        logger.info(`${pages.size} pages, every link and anchor followed, every acronym explained`);
      },
    },
  };
}
