import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { schemaFile } from './json.ts';

const words = z.object({ items: z.object({ enum: z.array(z.string()) }) });
const shape = z.object({
  definitions: z.object({
    aid: z.object({
      properties: z.object({
        name: z.object({ maxLength: z.number() }),
        aid_types: words,
        targeted_audiences: words,
        recurrence: z.object({ enum: z.array(z.string()) }),
      }),
      examples: z.array(z.looseObject({ id: z.string() })),
    }),
  }),
});

const { properties, examples } = shape.parse(JSON.parse(readFileSync(schemaFile('offre'), 'utf8')))
  .definitions.aid;

/** The words of the schema of `/offre.json`, and the longest name that it takes. */
export const aidWords = {
  types: properties.aid_types.items.enum,
  audiences: properties.targeted_audiences.items.enum,
  recurrences: properties.recurrence.enum,
  longestName: properties.name.maxLength,
};

/** The records that Aides-territoires tried its importer with, and that the schema shows as examples. */
export const aidExamples = examples;
