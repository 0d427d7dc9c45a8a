import { describe, expect, it } from 'vitest';
import { noteOf } from './note.ts';

const told = {
  name: '2026-11-28-2',
  day: new Date(Date.UTC(2026, 10, 28)),
  address: 'https://exemple.fr/tiers-lieux/',
  pages: 99,
  archive: 'site-2026-11-28-2.zip',
  former: '2026-11-27-1',
};

describe('the note of a publication', () => {
  it('says for which address it was made, how to verify it, and how to go back', () => {
    const note = noteOf(told).replaceAll('\u00A0', ' ');
    expect(note).toContain(
      'PUBLICATION 2026-11-28-2 : 99 pages, 28 novembre 2026\nFaite pour https://exemple.fr/tiers-lieux/',
    );
    expect(note).toContain('\n  npm run publier -- verifier https://exemple.fr/tiers-lieux/\n');
    expect(note).toContain('dist-publication/2026-11-27-1/site/');
    expect(note).toContain('\n  npm run publier -- verifier https://exemple.fr/tiers-lieux/ 2026-11-27-1\n');
    expect(note).toContain('site/ renommé « tiers-lieux »');
  });

  it('says that it suits a root alone as long as no address is known', () => {
    const note = noteOf({ ...told, address: undefined, former: undefined });
    expect(note).toContain('Faite pour la racine d’un nom');
    expect(note).toContain('« _headers », déjà dans site/. Rien d’autre.');
    expect(note).not.toContain('undefined');
  });

  it('is half a page long', () => {
    const lines = noteOf(told).split('\n');
    expect(lines.length).toBeLessThanOrEqual(36);
    expect(
      Math.max(...lines.filter((line) => !line.startsWith('- Netlify')).map(({ length }) => length)),
    ).toBeLessThanOrEqual(120);
  });
});
