import { readdirSync } from 'node:fs';

/** The addresses of the built pages, read from the built site: a page added later is covered. */
export const builtPages: readonly string[] = readdirSync('dist', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html'))
  .map((path) => `/${path.replaceAll('\\', '/')}`.replace(/\/index\.html$/, '/'))
  .toSorted();
