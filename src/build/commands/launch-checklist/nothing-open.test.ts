import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ContentFile } from '../../../content-model/content-files.ts';
import { filledIn } from '../../../../tests/support/build-on-copy.ts';
import { changed, fresh, openIn, TODAY, withLine } from '../../../../tests/support/launch-checklist.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Runs the command on some contents. */
function launchList(files: readonly ContentFile[]): { status: number | null; said: string } {
  const folder = mkdtempSync(join(tmpdir(), 'launch-'));
  folders.push(folder);
  for (const { path, source } of files) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), source);
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/build/commands/launch-checklist/command.ts'],
    {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_FOLDER: folder },
    },
  );
  return { status, said: stdout + stderr };
}

/** Changes of the files that an editor would make to close what only they can close. */
const changes: Readonly<Record<string, (source: string) => string>> = {
  'site.yaml': filledIn({
    courriel: 'mission@exemple.fr',
    publik: { adresse: 'https://exemple.fr/formulaire', parametres: {} },
    adressePublique: 'https://exemple.fr/',
    horaires: 'Le matin',
    directeurPublication: 'Une personne',
    hebergeur: 'Un hébergeur',
    dpo: 'Un délégué',
    dureeConservation: 'Un an',
    licenceContenus: 'Licence Ouverte 2.0',
    licenceCode: 'EUPL 1.2',
    schemaPluriannuel: 'https://exemple.fr/schema',
    planActions: 'https://exemple.fr/plan',
  }),
  'pages/mentions-legales.mdx': (source) => source.replaceAll(' (à confirmer)', ''),
  'sources.yaml': (source) => source.replaceAll('confiance: C*', 'confiance: C'),
  'rgaa.yaml': (source) => source.replaceAll(/etat: a-faire\n( +)reste:/g, 'etat: sans-objet\n$1pourquoi:'),
};

/** Writes under each point of the list the very line that it asks for. */
function answered(files: readonly ContentFile[]): ContentFile[] {
  const groups = openIn(files);
  const points = groups.flatMap((group) => group.points);
  const closings = groups.flatMap(({ closing }) => closing?.line ?? []);
  return files.map((file) => {
    if (file.path !== 'ouverture.yaml') return file;
    const lines = points.flatMap(({ place, line }) => {
      const [, id = '', key] = /^ouverture\.yaml, « ([^»]+) »(?:, « ([^»]+) »)?/.exec(place) ?? [];
      if (id === '') return [];
      const day = TODAY.toISOString().slice(0, 10);
      const written = { reponse: `reponse: { le: ${day}, texte: Oui. }`, verifieLe: `verifieLe: ${day}` };
      return [withLine(id, line ?? (key === 'reponse' ? written.reponse : written.verifieLe))];
    });
    const source = lines.reduce((text, change) => change(text), file.source);
    return { ...file, source: source.replace('secondaires: {}', `secondaires:\n  ${closings[0]}`) };
  });
}

describe('the command of what is open', () => {
  it('ends with 1 and says what, where to write it and on which pages', () => {
    const { status, said } = launchList(fresh);
    const count = openIn(fresh, new Date()).reduce((sum, { points }) => sum + points.length, 0);
    expect(status).toBe(1);
    expect(said).toMatch(new RegExp(`^Avant l’ouverture : ${count} points? ouverts?\\n\\n`));
    expect(said.match(/^ {2}• /gm)).toHaveLength(count);
    expect(said.match(/^ {4}→ /gm)).toHaveLength(count);
  });

  it('ends with 0 once every point is closed as the list asks', () => {
    const files = fresh.map((file) => ({
      ...file,
      source: changes[file.path]?.(file.source) ?? file.source,
    }));
    const closed = answered(files);
    expect(openIn(closed)).toEqual([]);
    const { status, said } = launchList(closed);
    expect([status, said]).toEqual([0, 'Avant l’ouverture : Plus rien n’est ouvert.\n']);
  });

  it('says the faults of the contents first, and ends with 1', () => {
    const broken = fresh.map((file) =>
      file.path === 'site.yaml' ? { ...file, source: `${file.source}\ncouleur: bleu\n` } : file,
    );
    const { status, said } = launchList(broken);
    expect(status).toBe(1);
    expect(said).toContain('Clé inconnue dans le fichier : « couleur ».');
    expect(said).not.toContain('•');
  });

  it('proves the self-diagnosis and counts the communes first, as the build does', () => {
    const unsafe = changed(fresh, 'autodiagnostic.yaml', (source) =>
      source.replace(
        'attendu: { avancement: [au-depart, ne-sait-pas] }',
        'attendu: { avancement: au-depart }',
      ),
    );
    const counts = changed(fresh, 'site.yaml', (source) => source.replace('communes: 445', 'communes: 444'));
    const said = [unsafe, counts].map(launchList);
    expect(said.map(({ status }) => status)).toEqual([1, 1]);
    expect(said[0]?.said).toContain('Propriété 2');
    expect(said[1]?.said).toContain('« communes »');
    expect(said.map((one) => one.said).join()).not.toContain('•');
  });

  it('says what to write when the offer has no list of what it waits for', () => {
    const { status, said } = launchList(fresh.filter(({ path }) => path !== 'ouverture.yaml'));
    expect(status).toBe(1);
    expect(said).toMatch(/^Il manque ouverture\.yaml : .*\n→ copiez src\/content\/ouverture\.yaml dans/);
  });
});
