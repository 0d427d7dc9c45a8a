import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkAcronyms, noAcronyms } from '../checking/check-acronyms.ts';
import { addressOf, checkSite, readPages } from '../checking/check-site.ts';
import type { CheckedContent } from '../checking/check-content.ts';
import { lineOfLink } from '../checking/line-of-link.ts';
import { ContentError, formatProblems } from '../reading/problem.ts';

function isPage(path: string): boolean {
  return path.endsWith('.html');
}

/**
 * Reads the built site as a visitor would: the build stops on a broken link, an orphan page, an acronym that
 * its page has not explained.
 *
 * @param checked the content as the build found it at its start
 */
export function siteChecks({ files: contents, content }: CheckedContent): AstroIntegration {
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
        const pages = readPages(
          paths.filter(isPage).map((path) => [addressOf(path), readFileSync(join(folder, path), 'utf8')]),
        );
        const files = new Set(paths.filter((path) => !isPage(path)).map(addressOf));
        const message = formatProblems([
          ...checkSite(pages, files, base, (href) => lineOfLink(contents, href)),
          ...checkAcronyms(pages, content.glossary[0]?.value ?? noAcronyms),
        ]);
        if (message !== '') throw new ContentError(message);
        logger.info(`${pages.size} pages, every link and anchor followed, every acronym explained`);
      },
    },
  };
}
