import { describe, expect, it } from 'vitest';
import { withPreloads } from '../../src/build/module-preloads.ts';

const imports = new Map([
  ['_astro/page.js', ['_astro/one.js', '_astro/two.js']],
  ['_astro/one.js', ['_astro/three.js']],
  ['_astro/three.js', ['_astro/one.js']],
]);
const page = (script: string) => `<html><head><title>t</title></head><body>${script}</body></html>`;
const link = (address: string) => `<link rel="modulepreload" href="${address}">`;

describe('what the scripts of a page import', () => {
  it('is asked for at once, once each, whatever the depth and the circles', () => {
    const html = page('<script type="module" src="/_astro/page.js"></script>');
    const links = ['one', 'three', 'two'].map((name) => link(`/_astro/${name}.js`)).join('');
    expect(withPreloads(html, imports, '/')).toBe(html.replace('</head>', `${links}</head>`));
  });

  it('is asked for in the folder of the site', () => {
    const html = page('<script type="module" src="/site/_astro/one.js"></script>');
    expect(withPreloads(html, imports, '/site/')).toContain(link('/site/_astro/three.js'));
  });

  it.each(['', '<script type="module">0</script>', '<script type="module" src="/_astro/two.js"></script>'])(
    'changes nothing where there is none: %s',
    (script) => {
      expect(withPreloads(page(script), imports, '/')).toBe(page(script));
    },
  );
});
