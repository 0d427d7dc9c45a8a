import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { collections } from '../../src/schemas/index.ts';

/** A schema as JSON Schema writes it, as far as this test reads it. */
interface Node {
  readonly description?: string | undefined;
  readonly properties?: Readonly<Record<string, Node>> | undefined;
  readonly items?: Node | undefined;
  readonly anyOf?: readonly Node[] | undefined;
  readonly oneOf?: readonly Node[] | undefined;
  readonly additionalProperties?: Node | boolean | undefined;
}

const node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    description: z.string().optional(),
    properties: z.record(z.string(), node).optional(),
    items: node.optional(),
    anyOf: z.array(node).optional(),
    oneOf: z.array(node).optional(),
    additionalProperties: z.union([z.boolean(), node]).optional(),
  }),
);

/** Every field of a schema, below lists and groups too, with its help. */
function fieldsOf(schema: Node, path: string): { path: string; help: string | undefined }[] {
  const { properties = {}, items, anyOf = [], oneOf = [], additionalProperties } = schema;
  const below = typeof additionalProperties === 'object' ? [additionalProperties] : [];
  return [
    ...Object.entries(properties).flatMap(([key, child]) => [
      { path: `${path} › ${key}`, help: child.description },
      ...fieldsOf(child, `${path} › ${key}`),
    ]),
    ...[...(items === undefined ? [] : [items]), ...anyOf, ...oneOf, ...below].flatMap((child) =>
      fieldsOf(child, path),
    ),
  ];
}

function fieldsOfSchema(name: string, schema: z.ZodType) {
  return fieldsOf(node.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })), name);
}

const fields = Object.entries(collections).flatMap(([name, { schema }]) => fieldsOfSchema(name, schema));

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
