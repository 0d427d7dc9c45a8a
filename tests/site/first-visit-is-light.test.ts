import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filesOf, styleOf } from './asked-files.ts';
import { attribute } from './element-text.ts';
import { pages, siteFolder, type BuiltPage } from './built-site.ts';

function addressesWhere(holds: (page: BuiltPage) => boolean): string[] {
  return pages.filter(holds).map(({ address }) => address);
}

describe('a first visit', () => {
  it('waits for nothing but the page: no style, script or import apart holds its first sight back', () => {
    const blocking = addressesWhere((page) => {
      const scripts = page.document.querySelectorAll('script[src]').filter((script) => {
        const waits = attribute(script, 'type') === 'module' || script.hasAttribute('defer');
        return !waits && !script.hasAttribute('async');
      });
      const sheets = page.document.querySelectorAll('link[rel="stylesheet"]');
      return scripts.length > 0 || sheets.length > 0 || /@import/.test(styleOf(page));
    });
    expect(blocking).toEqual([]);
  });

  it('shows its text before its letters come', () => {
    const faces = pages.flatMap((page) => styleOf(page).match(/@font-face\s*\{[^}]*\}/g) ?? []);
    expect(faces.length).toBeGreaterThanOrEqual(pages.length);
    expect(faces.filter((face) => !/font-display:\s*(?:optional|swap)/.test(face))).toEqual([]);
  });

  it('takes letters in the one format that is light, each of which a page asks for', () => {
    const files = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' });
    const fonts = files.filter((path) => /\.(woff2?|ttf|otf)$/.test(path));
    expect(fonts.length).toBeGreaterThan(0);
    expect(fonts.filter((path) => !path.endsWith('.woff2'))).toEqual([]);
    const asked = new Set(pages.flatMap(filesOf).filter((path) => path.endsWith('.woff2')));
    expect(asked.size).toBe(fonts.length);
  });
});
