import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildWith } from './whole-build.ts';

describe('a whole build with a fault stops, and says file, place and remedy in French', () => {
  test('a broken link and a broken anchor, found once all is written', () => {
    const { status, output, dist } = buildWith(
      'pages/eligibilite.mdx',
      (source) =>
        source.concat('\n[Des aides](/financement/), [une prestation](/niveaux/niveau-1/#prestation).\n'),
      { 'index.html': 'the last site', '_astro/old.js': 'its script', '.git/HEAD': 'its history' },
    );
    expect(status).not.toBe(0);
    expect(output).toContain('Lien cassé : « /financement/ »');
    expect(output).toContain('écrivez peut-être « /financements/ »');
    expect(output).toContain('Ancre cassée');
    expect(output).toMatch(/✖ \S+\/pages\/eligibilite\.mdx:\d+\n/);
    expect(readFileSync(join(dist, 'index.html'), 'utf8'), 'what was published').toBe('the last site');
    expect(readdirSync(dist, { recursive: true }).toSorted()).toEqual([
      '.git',
      '.git/HEAD',
      '_astro',
      '_astro/old.js',
      'index.html',
    ]);
    expect(readdirSync(join(dist, '..')), 'what was built beside').toEqual(['dist']);
  });

  test('a tag that asks for what nobody knows, found while its page is made', () => {
    const { status, output } = buildWith('pages/criteres-d-accessibilite.mdx', (source) =>
      source.replace('<CritereParCritere de="1"', '<CritereParCritere de="90"'),
    );
    expect(status).not.toBe(0);
    expect(output).toContain('✖ /criteres-d-accessibilite/');
    expect(output).toContain('aucune thématique');
    expect(output).toContain('écrivez deux numéros de 1 à');
  });
});
