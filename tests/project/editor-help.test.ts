import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { collections } from '../../src/collections.ts';
import { fieldsOfSchema, fields, helps } from '../support/editor-help.ts';
import { projectWords, unknownWords } from '../support/spelling.ts';

describe('the help of the content files', () => {
  it('stands on each field of each file, below lists and groups too', () => {
    expect(fields.length).toBeGreaterThan(700);
    expect(fields.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'guides › verifieLe',
        'site › territoire › voisins',
        'contact › champs › selon › si',
      ]),
    );
    expect(fields.filter(({ help }) => help === undefined).map(({ path }) => path)).toEqual([]);
  });

  it('would be missed on a field without', () => {
    const schema = z.object({ liste: z.array(z.object({ mot: z.string() })).describe('Les mots') });
    expect(fieldsOfSchema('essai', schema)).toEqual([
      { path: 'essai › liste', help: 'Les mots' },
      { path: 'essai › liste › mot', help: undefined },
    ]);
  });

  it('is one short line of French, set as French is', () => {
    const badlySet = fields.filter(({ help = '' }) => !/^[\p{Lu}«][^\n']{4,108}[^.\s']$/u.test(help));
    expect(badlySet).toEqual([]);
  });

  it('is written in words that the dictionary knows', async () => {
    const unknown = (await unknownWords(helps)).filter(({ word }) => !projectWords.includes(word));
    expect(unknown.map(({ word, text }) => `${word} : ${helps[text]}`)).toEqual([]);
  });
});

describe('the settings of VS Code', () => {
  const settings = z
    .object({
      'yaml.schemas': z.record(z.string(), z.string()),
      'astro.content-intellisense': z.literal(true),
    })
    .parse(JSON.parse(readFileSync('.vscode/settings.json', 'utf8')));

  it('give each YAML file the schema that Astro writes for it', () => {
    const expected = Object.entries(collections)
      .filter(([, { pattern }]) => pattern.endsWith('.yaml'))
      .map(([name, { pattern }]) => [`./.astro/collections/${name}.schema.json`, `src/content/${pattern}`]);
    expect(settings['yaml.schemas']).toEqual(Object.fromEntries(expected));
  });
});
