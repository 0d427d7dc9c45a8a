import { z } from 'zod';
import { collections } from '../../src/collections.ts';

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

/** A field of a content file, by its keys, with its help. */
export interface Field {
  readonly path: string;
  readonly help: string | undefined;
}

/** Every field of a schema, below lists and groups too, with its help. */
function fieldsOf(schema: Node, path: string): Field[] {
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

/** Every field of the files of a collection. */
export function fieldsOfSchema(name: string, schema: z.ZodType): Field[] {
  return fieldsOf(node.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })), name);
}

/** Every field of every content file. */
export const fields: readonly Field[] = Object.entries(collections).flatMap(([name, { schema }]) =>
  fieldsOfSchema(name, schema),
);

/** What editors read of them, each once. */
export const helps: readonly string[] = [...new Set(fields.flatMap(({ help }) => help ?? []))];
