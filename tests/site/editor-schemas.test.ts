import { readFileSync, readdirSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { readContent, readFolder } from '../../src/content-model/content-files.ts';
import { contentFolder } from '../../src/content-model/content-folder.ts';
import { collections } from '../../src/collections.ts';

const folder = '.astro/collections';
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);

function schemaOf(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(`${folder}/${name}.schema.json`, 'utf8'));
}

/** The data of the files of a collection as an editor's YAML reads it: days are texts. */
function dataOf(pattern: string): { path: string; data: unknown }[] {
  const [start = '', end] = pattern.split('*');
  return readFolder(contentFolder)
    .filter(({ path }) => (end === undefined ? path === pattern : path.startsWith(start)))
    .map((file) => ({ path: file.path, data: readContent(file).read.data }));
}

describe('the schemas that Astro writes for editors', () => {
  it('are there for each collection', () => {
    const written = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
    expect(written.toSorted()).toEqual(
      Object.keys(collections)
        .map((name) => `${name}.schema.json`)
        .toSorted(),
    );
  });

  it.each(Object.entries(collections))(
    '%s is a JSON Schema that accepts our files, and no damaged one',
    (name, { pattern }) => {
      const schema = schemaOf(name);
      expect(ajv.validateSchema(schema)).toBe(true);
      const isValid = ajv.compile(schema);
      const entries = dataOf(pattern);
      expect(entries.length).toBeGreaterThan(0);
      for (const { path, data } of entries) {
        expect(isValid(data), `${path}: ${ajv.errorsText(isValid.errors)}`).toBe(true);
        expect(isValid({ ...Object(data), cleInconnue: 'a' }), path).toBe(false);
        for (const key of Array.isArray(schema['required']) ? schema['required'] : []) {
          const { [key]: _, ...rest } = Object(data);
          expect(isValid(rest), `${path} without ${key}`).toBe(false);
        }
      }
    },
  );
});
