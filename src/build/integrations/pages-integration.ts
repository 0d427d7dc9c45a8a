import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { builtFiles, isPage } from './built-files.ts';
import { withPolicy } from './csp.ts';
import { withPreloads } from './module-preloads.ts';
import { withShortNames } from './short-names.ts';
import { withUsedStyles } from './used-styles.ts';

/** The styles of a page as one: the policy names each by a hash, which no compression shortens. */
const inOneStyle = (html: string) => html.replaceAll('</style><style>', '');

/**
 * Finishes each page that Astro wrote: its scripts asked for at once, the styles that it uses, what they alone read under
 * short names, a security policy of its own. Runs before all that reads the pages.
 */
export function pages(): AstroIntegration {
  const imports = new Map<string, readonly string[]>();
  let base = '/';
  const preload = (html: string) => withPreloads(html, imports, base);
  return {
    name: 'pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'imports-of-scripts',
                // Once Vite has taken out the chunks that held nothing but a style.
                writeBundle(_options, bundle) {
                  for (const output of Object.values(bundle)) {
                    if (output.type === 'chunk') imports.set(output.fileName, output.imports);
                  }
                },
              },
            ],
          },
        });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        for (const { file } of builtFiles(dir).filter(isPage)) {
          const html = readFileSync(file, 'utf8');
          writeFileSync(
            file,
            [preload, inOneStyle, withUsedStyles, withShortNames, withPolicy].reduce(
              (page, step) => step(page),
              html,
            ),
          );
        }
      },
    },
  };
}
