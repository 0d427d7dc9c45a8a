import mdx from '@astrojs/mdx';
import { defineConfig, logHandlers } from 'astro/config';
import { browserFloor } from './src/components/browser-floor.ts';
import { contentCache } from './src/content-model/content-folder.ts';
import { builtSite } from './src/build/integrations/built-site.ts';
import { content } from './src/build/integrations/content-integration.ts';
import { islands } from './src/build/integrations/islands.ts';
import { publication } from './src/build/integrations/site-url.ts';
import { readFilesNow } from './src/build/load-content.ts';

// Read once: every part of the build judges the same content.
const read = readFilesNow();
const published = publication(read.content);

export default defineConfig({
  ...published.place,
  // Progress is left out, which is in English and changes nothing for who keeps the texts.
  logger: logHandlers.node({ level: process.argv.includes('--verbose') ? 'debug' : 'warn' }),
  ...(contentCache === undefined ? {} : { cacheDir: contentCache }),
  // Pages are folders, so that each address ends with a slash on any host.
  trailingSlash: 'always',
  // Two pages at one address would be one, and Astro would only warn.
  prerenderConflictBehavior: 'error',
  build: {
    // The style travels with the page: one round trip shows it whole.
    inlineStylesheets: 'always',
  },
  // Shiki writes style attributes, which the content security policy refuses; no page shows code.
  markdown: { syntaxHighlight: false },
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // A file for each few lines that two pages share would be thirty requests on some, which EcoIndex counts. A group
              // takes with it all that it imports: what the lightest pages share comes first, so that home and the search load no
              // runtime of components.
              codeSplitting: {
                minShareCount: 2,
                groups: [
                  {
                    name: 'page',
                    test: /[\\/](?:dom|page-anchor|page-data|script-loaded|sound-code)\.ts$|[\\/]content-model[\\/]text[\\/](?!format-date)/,
                  },
                  // fflate comes with a Word file, when one is asked for.
                  {
                    name: 'tool',
                    test: /[\\/](?:node_modules[\\/](?!fflate|uqr)|mount\.ts$|form-errors\.css$)/,
                  },
                  // Days and amounts in words, what prints, copies or downloads, what an address holds: sheets without components load
                  // no runtime of them.
                  {
                    name: 'link',
                    test: /[\\/](?:amount|balance|copy-text|download-file|format-date|linked-place|load-territory|named-place|unfold-print)\.ts$|[\\/]project[\\/](?:codec|project)\.ts$/,
                  },
                  {
                    name: 'project',
                    test: /[\\/]project[\\/](?:kept|start|store|ProjectNotice)\.tsx?$|[\\/](?:PlaceLine|url-hash)\.tsx?$/,
                  },
                  // What says where a project is kept; further down, what sheets share.
                  { name: 'kept', test: /[\\/]project[\\/](?:KeptNotice|sentences)\.tsx?$/ },
                  {
                    name: 'qr',
                    test: /[\\/](?:qr-code|send-link|fitting|LinkButton|ProjectCode|StatusButton)\.tsx?$|[\\/]uqr[\\/]/,
                  },
                  {
                    name: 'diagnosis',
                    test: /[\\/]src[\\/]diagnosis[\\/](?:engine[\\/](?:answers|explain|model|recommend)|codes[\\/](?:code|fragment|versions))\.ts$/,
                  },
                  { name: 'sheet', test: /[\\/](?:code-from-hash|print-buttons|states|status-button)\.ts$/ },
                  {
                    name: 'plan',
                    test: /[\\/]funding[\\/]plan[\\/](?:model|plan-of-project|rules|taxes|typed-amount|verdicts)\.ts$/,
                  },
                  { name: 'word', test: /[\\/](?:word-xml|writable|zip)\.ts$/ },
                  { name: 'letter', test: /[\\/](?:letter-file|word-package)\.ts$/ },
                  { name: 'territory', test: /[\\/]src[\\/]project[\\/]territory[\\/]/ },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      // Rolldown would warn, once a content file, of a directive that Astro writes; on a slow machine, of the time of its plugins.
      rolldownOptions: { checks: { moduleLevelDirective: false, pluginTimings: false } },
      target: Object.entries(browserFloor).map(([browser, version]) => browser + version),
    },
  },
  // Its words are English, and it covers the foot of each page.
  devToolbar: { enabled: false },
  // Tells the editors which schema each content file follows: `.vscode/settings.json` asks for it.
  experimental: { contentIntellisense: true },
  integrations: [content(read), mdx(), islands, ...published.integrations, builtSite(read)],
});
