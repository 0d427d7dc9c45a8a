/** The servers of the two extensions that the folder recommends, with its settings, on its content files. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startEditor, type Editor } from './language-server.ts';

const settings = z
  .object({ 'yaml.schemas': z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('.vscode/settings.json', 'utf8')));

describe('a YAML file', () => {
  let editor: Editor;

  beforeAll(async () => {
    const schemas = settings['yaml.schemas'];
    const yaml = { schemas, schemaStore: { enable: false }, validate: true, hover: true };
    editor = await startEditor('node_modules/yaml-language-server/bin/yaml-language-server', {
      settings: { yaml },
      options: {},
      pulls: false,
    });
  });
  afterAll(() => editor.close());

  it('has nothing underlined as it is', async () => {
    const files = Object.values(settings['yaml.schemas']);
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) expect(await editor.open(file, 'yaml'), file).toEqual([]);
  });

  it('shows the French help of a field, in the file and below its lists', async () => {
    expect(await editor.helpOver('src/content/site.yaml', 'canaux:')).toContain(
      'Les façons de remettre la demande',
    );
    expect(await editor.helpOver('src/content/sources.yaml', 'confiance:')).toContain('citée avec « selon »');
  });

  it('has a key underlined that its schema does not know', async () => {
    const file = 'src/content/programmes.yaml';
    const damaged = readFileSync(file, 'utf8').replace('    phrase:', '    frase:');
    expect(await editor.open(file, 'yaml', damaged)).toContain('Property frase is not allowed.');
  });
});

/** A page of each folder; a JSON Schema validator reads them all. */
const pages = [
  'guides/lire-les-offres',
  'financements/detr',
  'niveaux/niveau-1',
  'pages/contact',
  'offre',
].map((name) => `src/content/${name}.mdx`);

describe('the front matter of a page', () => {
  let editor: Editor;

  beforeAll(async () => {
    editor = await startEditor('node_modules/@astrojs/language-server/bin/nodeServer.js', {
      settings: {},
      options: { typescript: { tsdk: 'node_modules/typescript/lib' }, contentIntellisense: true },
      pulls: true,
    });
  });
  afterAll(() => editor.close());

  it('has nothing underlined as it is', async () => {
    for (const file of pages) expect(await editor.open(file, 'mdx'), file).toEqual([]);
  });

  it('shows the French help of a field', async () => {
    expect(await editor.helpOver('src/content/guides/lire-les-offres.mdx', 'verifieLe:')).toBe(
      'Date à laquelle les faits ont été vérifiés pour la dernière fois',
    );
    expect(await editor.helpOver('src/content/financements/detr.mdx', 'statut:')).toContain(
      'Ce que l’on sait de l’aide',
    );
  });

  it('has a key underlined that its schema does not know', async () => {
    const file = 'src/content/pages/contact.mdx';
    const damaged = readFileSync(file, 'utf8').replace('misAJour:', 'misajour:');
    expect(await editor.open(file, 'mdx', damaged)).toContain('Property misajour is not allowed.');
  });
});
