import { describe, expect, it } from 'vitest';
import { withPreloads } from './module-preloads.ts';

const imports = new Map([
  ['_astro/page.js', ['_astro/one.js', '_astro/two.js']],
  ['_astro/one.js', ['_astro/three.js']],
  ['_astro/three.js', ['_astro/one.js']],
]);
const page = (script: string, links = '') =>
  `<html><head><meta name="viewport" content="x">${links}<style>p{}</style></head><body>${script}</body></html>`;
const link = (address: string) => `<link rel="modulepreload" href="${address}">`;

describe('the scripts of a page, and what they import', () => {
  it('are asked for at once, once each, before the style, whatever the depth and the circles', () => {
    const script = '<script type="module" src="/_astro/page.js"></script>';
    const links = ['page', 'one', 'three', 'two'].map((name) => link(`/_astro/${name}.js`)).join('');
    expect(withPreloads(page(script), imports, '/')).toBe(page(script, links));
  });

  it('are asked for in the folder of the site', () => {
    const html = page('<script type="module" src="/site/_astro/one.js"></script>');
    expect(withPreloads(html, imports, '/site/')).toContain(
      link('/site/_astro/one.js') + link('/site/_astro/three.js'),
    );
  });

  it.each(['', '<script type="module">0</script>'])('change nothing where there is none: %s', (script) => {
    expect(withPreloads(page(script), imports, '/')).toBe(page(script));
  });
});
