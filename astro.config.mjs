import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import { browserFloor } from './src/components/browser-floor.ts';
import { contentCache } from './src/content-model/content-folder.ts';
import { content } from './src/build/integrations/content-integration.ts';
import { hosting } from './src/build/integrations/hosting-integration.ts';
import { licences } from './src/site/legal/licences/licences-integration.ts';
import { offline } from './src/site/offline/offline-integration.ts';
import { opening } from './src/build/commands/launch-checklist/opening-integration.ts';
import { pages } from './src/build/integrations/pages-integration.ts';
import { publication } from './src/build/integrations/site-url.ts';
import { readFilesNow } from './src/build/load-content.ts';
import { search } from './src/search/pagefind-integration.ts';
import { siteChecks } from './src/build/integrations/site-checks-integration.ts';

// Read once: every part of the build judges the same content.
const read = readFilesNow();
const published = publication(read.content);
const index = search();
const judge = siteChecks(read);

export default defineConfig({
  ...published.place,
  ...(contentCache === undefined ? {} : { cacheDir: contentCache }),
  // Pages are folders, so that each address ends with a slash on any host.
  trailingSlash: 'always',
  // Two pages at one address would be one, and Astro would only warn.
  prerenderConflictBehavior: 'error',
  build: {
    // The style travels with the page: one round trip shows it whole.
    inlineStylesheets: 'always',
    // The next pages are made while those before are written.
    concurrency: 4,
  },
  // Shiki writes style attributes, which the content security policy refuses; no page shows code.
  markdown: { syntaxHighlight: false },
  vite: {
    environments: {
      // Where Astro reads the schemas of the content.
      astro: { resolve: { external: ['offer-site/content-shapes'] } },
      prerender: {
        build: {
          rolldownOptions: {
            // All texts in one file: a thousand guides would be as many to write, and to read again.
            output: { codeSplitting: { groups: [{ name: 'texts', test: /\.mdx$/ }] } },
          },
        },
      },
      client: {
        build: {
          rolldownOptions: {
            output: {
              // A browser opens six connections to a host that speaks HTTP/1: one file for each few lines that two pages
              // share would make a page wait twice on a slow network.
              codeSplitting: {
                groups: [
                  { name: 'island', test: /[\\/]node_modules[\\/]/, minShareCount: 2, priority: 2 },
                  { name: 'diagnosis', test: /[\\/]src[\\/]diagnosis[\\/]/, minShareCount: 2, priority: 1 },
                  { name: 'page', test: /[\\/]src[\\/]/, minShareCount: 4 },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      target: Object.entries(browserFloor).map(([browser, version]) => browser + version),
    },
  },
  // Tells the editors which schema each content file follows: `.vscode/settings.json` asks for it.
  experimental: { contentIntellisense: true },
  integrations: [
    content(read),
    opening(),
    mdx(),
    // Babel, which this brings, is for the components alone: Vite reads all other scripts by itself.
    preact({ include: ['**/*.tsx'] }),
    // Before all that list the files of the site: its own are whole then.
    index.integration,
    pages([index.taker, judge.taker]),
    licences(read),
    judge.integration,
    ...published.integrations,
    offline(),
    hosting(),
  ],
});
