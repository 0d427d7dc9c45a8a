import { describe, expect, it } from 'vitest';
import { packageOf, packagesIn } from './shipped-packages.ts';

describe('the package of a module', () => {
  it.each([
    ['/site/node_modules/preact/dist/preact.module.js', 'preact'],
    ['/site/node_modules/one/node_modules/@two/three/index.js', '@two/three'],
    ['node_modules/@fontsource/name/files/name.woff2', '@fontsource/name'],
    ['@iconify-json/lucide', '@iconify-json/lucide'],
    ['preact/hooks', 'preact'],
    ['\0vite/preload-helper.js', 'vite'],
  ])('of %s is %s', (id, name) => {
    expect(packageOf(id)).toBe(name);
  });

  it.each([
    '/site/src/pages/index.astro',
    'src/pages/index.astro',
    'node:fs',
    '\0virtual:astro:pages',
    './a.ts',
  ])('is none for %s', (id) => {
    expect(packageOf(id)).toBeUndefined();
  });

  it('counts only where something of it is left', () => {
    const modules = {
      '/node_modules/kept/a.js': { renderedLength: 1 },
      '/node_modules/dropped/b.js': { renderedLength: 0 },
    };
    const originalFileNames = ['node_modules/font/a.woff2', 'src/components/styles/base.css'];
    expect(packagesIn([{ modules }, { originalFileNames }])).toEqual(['kept', 'font']);
  });
});
