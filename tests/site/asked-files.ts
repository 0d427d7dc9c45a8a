import { attribute } from './element-text.ts';
import type { BuiltPage } from './built-site.ts';

/** Types of `<script>` that are data, or rules for the browser: nothing runs. */
export const DATA_SCRIPTS = new Set(['application/json', 'application/ld+json', 'speculationrules']);

/** The style that a page carries. */
export function styleOf({ document }: BuiltPage): string {
  return document
    .querySelectorAll('style')
    .map((style) => style.textContent)
    .join('\n');
}

/** The files that a browser asks for by itself to show a page, from the root of the site; its style sheets left out. */
export function filesOf(page: BuiltPage): string[] {
  const named = (selector: string, name: string) =>
    page.document.querySelectorAll(selector).flatMap((element) => attribute(element, name) ?? []);
  const links = ['icon', 'preload', 'modulepreload', 'manifest'].flatMap((rel) =>
    named(`link[rel="${rel}"]`, 'href'),
  );
  const drawn = [...styleOf(page).matchAll(/url\(["']?(\/[^"')]+)/g)].map(([, path = '']) => path);
  return [...new Set([...links, ...named('img', 'src'), ...named('script[src]', 'src'), ...drawn])];
}
