import type { AstroIntegration } from 'astro';
import { rewritePages } from './built-files.ts';
import { withPreloads } from './module-preloads.ts';

/** Makes each page ask at once for every script that it needs. Runs before anything reads the pages. */
export function preloads(): AstroIntegration {
  const imports = new Map<string, readonly string[]>();
  let base = '/';
  return {
    name: 'preloads',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'imports-of-scripts',
                generateBundle(_options, bundle) {
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
        rewritePages(dir, (html) => withPreloads(html, imports, base));
      },
    },
  };
}
