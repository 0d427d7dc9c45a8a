import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { readContent } from '../../src/content-model/content-files.ts';
import { collections } from '../../src/collections.ts';
import { realContent } from '../support/edited-content.ts';

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);

it.each(Object.entries(collections))(
  'the schema that Astro writes for the editor of %s accepts our files, and no key that it does not know',
  (name, { pattern }) => {
    const schema: Record<string, unknown> = JSON.parse(
      readFileSync(`.astro/collections/${name}.schema.json`, 'utf8'),
    );
    const isValid = ajv.compile(schema);
    const [start = '', end] = pattern.split('*');
    for (const file of realContent) {
      if (end === undefined ? file.path !== pattern : !file.path.startsWith(start)) continue;
      const { data } = readContent(file).read;
      expect(isValid(data), `${file.path}: ${ajv.errorsText(isValid.errors)}`).toBe(true);
      expect(isValid({ ...Object(data), cleInconnue: 'a' }), file.path).toBe(false);
    }
  },
);
