import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attribute } from './element-text.ts';
import { pageAt, siteFolder } from './built-site.ts';
import { LIST_FILE } from './search-list.ts';

const page = pageAt('/recherche/');

/** What the page asks for with itself. */
function asked(relation: string): string[] {
  return page.document
    .querySelectorAll(`head link[rel="${relation}"]`)
    .flatMap((link) => attribute(link, 'href') ?? []);
}

const scripts = asked('modulepreload');

describe('the first answer to a search', () => {
  it('takes the page, its scripts and, beside the letters of every page, one file, which it asks for with itself', () => {
    // The letters come with every page, whatever is asked there.
    const preloads = page.document.querySelectorAll('head link[rel="preload"]');
    const [list, ...others] = preloads.filter((link) => link.getAttributeValue('as') !== 'font');
    expect(others).toEqual([]);
    expect(list?.getAttributeValue('href')).toBe(LIST_FILE);
    expect(list?.getAttributeValue('as')).toBe('fetch');
    // Without it, the file would be asked for twice.
    expect(list?.hasAttribute('crossorigin')).toBe(true);
    expect(scripts.length).toBeGreaterThan(0);
    // A script that these import would come after them.
    const imported = scripts.flatMap((file) =>
      [
        ...readFileSync(join(siteFolder, file), 'utf8').matchAll(/(?:from|import)\s*["'`]\.(\/[\w.-]+\.js)/g),
      ].map(([, name]) => `/_astro${name}`),
    );
    expect(imported.filter((file) => !scripts.includes(file))).toEqual([]);
  });
});
