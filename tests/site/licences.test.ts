import { describe, expect, it } from 'vitest';
import { icons } from '@iconify-json/lucide';
import { pageAt, pages, textFiles } from './built-site.ts';
import { attribute } from './element-text.ts';

const notices = textFiles.find(({ path }) => path === 'licences.txt')?.text ?? '';

describe('the licences of what the site gives', () => {
  it('stand in a file that the legal notice leads to', () => {
    const links = pageAt('/mentions-legales/').main.querySelectorAll('a');
    expect(links.map((link) => attribute(link, 'href'))).toContain('/licences.txt');
  });

  it('travel with it as they ask: names and whole texts', () => {
    const packages = ['preact', 'nanostores', '@nanostores/preact', 'fflate', 'uqr', 'pagefind', 'vite'];
    for (const name of [...packages, '@fontsource-variable/figtree', '@iconify-json/lucide'])
      expect(notices, name).toContain(`\n${name} `);
    const texts = [
      'The above copyright notice and this permission notice shall be included',
      'provided that the above\ncopyright notice and this permission notice appear in all copies.',
      'SIL OPEN FONT LICENSE Version 1.1',
      'The Figtree Project Authors',
      'GPL-3.0-only, Copyright (C) 2021 Robert Spencer, https://github.com/rspencer01/microjson',
      'GNU GENERAL PUBLIC LICENSE\n                       Version 3, 29 June 2007',
      'Redistributions in binary form must reproduce the above copyright notice',
      'Blue Oak Model License',
    ];
    for (const text of texts) expect(notices).toContain(text);
  });

  it('name the drawings that pages hold', () => {
    const bodies = new Set(Object.values(icons.icons).map(({ body }) => body));
    const drawn = pages.flatMap(({ html }) =>
      [...html.matchAll(/<svg aria-hidden="true" viewBox="0 0 24 24"[^>]*>(.*?)<\/svg>/g)].map(
        ([, body = '']) => body,
      ),
    );
    expect(drawn.some((body) => bodies.has(body))).toBe(true);
  });
});
