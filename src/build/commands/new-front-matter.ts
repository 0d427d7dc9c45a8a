import { z } from 'astro/zod';
import { Document, Scalar, YAMLSeq, type Node } from 'yaml';
import { TO_WRITE } from '../../content-model/drafts.ts';

const field = z.object({
  description: z.string().optional(),
  type: z.string().optional(),
  enum: z.array(z.string()).optional(),
  anyOf: z.array(z.object({ format: z.string().optional() })).optional(),
  items: z.object({ enum: z.array(z.string()).optional(), pattern: z.string().optional() }).optional(),
});
const shape = z.object({ properties: z.record(z.string(), field), required: z.array(z.string()) });

type Field = z.output<typeof field>;

/** What is known of a new page before its author writes. */
export interface StartingValues {
  readonly title: string;
  /** Written 2026-11-25. */
  readonly today: string;
  /** The ids of the levels, in their order. */
  readonly levels: readonly string[];
  /** What a field starts with, if not with the first of its values. */
  readonly first: Readonly<Record<string, string>>;
}

/** The value that a field starts with: the help of its schema where words are to be written, a choice to make. */
function startingValue(
  document: Document,
  key: string,
  { levels, today, first }: StartingValues,
  help: Field,
): Node {
  const words = `${TO_WRITE} ${help.description}`;
  const choices = help.enum ?? help.items?.enum ?? (help.items?.pattern === undefined ? [] : levels);
  const isDay = help.anyOf?.some(({ format }) => format === 'date') === true;
  if (!isDay && choices.length === 0) {
    if (help.type === 'array') return document.createNode([words]);
    const text = document.createNode(words);
    // What is written there may hold « : » or an apostrophe.
    if (text instanceof Scalar) text.type = Scalar.BLOCK_FOLDED;
    return text;
  }
  const choice = isDay ? today : (first[key] ?? choices[0]);
  const node = document.createNode(help.type === 'array' ? [choice] : choice);
  if (node instanceof YAMLSeq) node.flow = true;
  node.comment = isDay ? ` ${words}` : ` ${words} : ${choices.join(', ')}`;
  return node;
}

/**
 * The front matter of a new page, made from its schema: a draft, with each field that it must have, its help where
 * its author has to write, and the names of the others.
 */
export function newFrontMatter(schema: z.ZodType, known: StartingValues): string {
  const { properties, required } = shape.parse(
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
  );
  const document = new Document({ titre: known.title });
  const draft = document.createNode(true);
  draft.comment = ' page non publiée ; quand tout est écrit, retirez cette ligne';
  document.set('brouillon', draft);
  for (const key of required.filter((name) => !document.has(name))) {
    document.set(key, startingValue(document, key, known, properties[key] ?? {}));
  }
  const others = Object.entries(properties).filter(([key]) => !document.has(key));
  if (others.length > 0) {
    const lines = others.map(([key, { description }]) => ` ${key} : ${description}`);
    document.comment = [' Ces lignes sont facultatives :', ...lines].join('\n');
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
