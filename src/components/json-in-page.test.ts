import { globSync, readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { jsonInPage } from './json-in-page.ts';

describe('data written in a page for its script', () => {
  it('is read back as it was, even when a text of the content ends a script', () => {
    const data = { title: '</script><script>alert(1)</script>', sign: '<!-- <script>' };
    const page = parse(`<main><script type="application/json">${jsonInPage(data)}</script></main>`);
    expect(page.querySelectorAll('script')).toHaveLength(1);
    expect(JSON.parse(page.querySelector('script')?.rawText ?? '')).toEqual(data);
  });

  it('is never written in any other way', () => {
    const components = globSync('src/**/*.astro').map((file) => readFileSync(file, 'utf8'));
    expect(components.filter((text) => text.includes('jsonInPage(data)'))).toHaveLength(1);
    expect(components.filter((text) => /set:html=\{JSON/.test(text))).toEqual([]);
  });
});
