import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildWith } from './whole-build.ts';

describe('a whole build with a fault stops, and says file, place and remedy in French', () => {
  test('an unknown key', () => {
    const { status, output } = buildWith('niveaux/niveau-1.mdx', (source) =>
      source.replace('enClair:', 'enclair:'),
    );
    expect(status).not.toBe(0);
    expect(output).toContain('niveaux/niveau-1.mdx, ligne');
    expect(output).toContain('Clé inconnue');
    expect(output).toContain('écrivez une de ces clés');
  });

  test('an unknown id', () => {
    const { status, output, dist } = buildWith(
      'autodiagnostic.yaml',
      (source) => source.replace('alors: hors-departement', 'alors: hors-de-la-manche'),
      { 'index.html': 'the last site', '_astro/old.js': 'its script' },
    );
    expect(readFileSync(join(dist, 'index.html'), 'utf8'), 'what was published').toBe('the last site');
    expect(readdirSync(dist, { recursive: true }).toSorted()).toEqual([
      '_astro',
      '_astro/old.js',
      'index.html',
    ]);
    expect(status).not.toBe(0);
    expect(output).toContain('autodiagnostic.yaml, ligne');
    expect(output).toContain('Recommandation inconnue : « hors-de-la-manche »');
    expect(output).toContain('écrivez une de celles-ci');
  });

  test('a tag that asks for what nobody knows', () => {
    const { status, output } = buildWith('pages/eligibilite.mdx', (source) =>
      source.concat('\n<Manquant champ="fax" />\n'),
    );
    expect(status).not.toBe(0);
    expect(output).toContain('✖ /eligibilite/');
    expect(output).toContain('<Manquant champ="fax" /> : champ inconnu.');
    expect(output).toContain('écrivez l’un de ces champs : adressePublique');
  });

  test('a broken link, a broken anchor and an acronym that no one knows', () => {
    const { status, output } = buildWith('pages/eligibilite.mdx', (source) =>
      source
        .replace('(/financements/)', '(/financement/)')
        .replace('(/autodiagnostic/)', '(/niveaux/niveau-1/#prestation)')
        .concat('\nDemandez au QRS.\n'),
    );
    expect(status).not.toBe(0);
    expect(output).toContain('Lien cassé : « /financement/ »');
    expect(output).toContain('écrivez peut-être « /financements/ »');
    expect(output).toContain('Ancre cassée');
    expect(output).toMatch(/✖ pages\/eligibilite\.mdx, ligne \d+\n +Sigle inconnu : « QRS »/);
    expect(output).toContain('ajoutez-le à glossaire.yaml');
  });
});
