import { z } from 'astro/zod';
import { Document, Scalar, YAMLSeq, type Node } from 'yaml';
import { TO_WRITE } from '../../../content-model/drafts.ts';

const field = z.object({
  description: z.string().optional(),
  examples: z.array(z.string()).optional(),
  type: z.string().optional(),
  enum: z.array(z.string()).optional(),
  maxLength: z.number().optional(),
  anyOf: z.array(z.object({ format: z.string().optional() })).optional(),
  items: z.object({ enum: z.array(z.string()).optional(), pattern: z.string().optional() }).optional(),
  /** The lines of a block, and those that it must have. */
  get properties() {
    return z.record(z.string(), field).optional();
  },
  required: z.array(z.string()).optional(),
});
const shape = z.object({ properties: z.record(z.string(), field), required: z.array(z.string()) });

/** A field as the editor's help describes it. */
export type Field = z.output<typeof field>;

/** What is known of a new page before its author writes. */
export interface StartingValues {
  /** Written 2026-11-25. */
  readonly today: string;
  /** The ids of the levels, in their order. */
  readonly levels: readonly string[];
  /** What a field starts with, if not with the first of its values; such a field is written even if optional. */
  readonly first: Readonly<Record<string, string>>;
  /** What its author has answered, as its file holds it: its title, at least. */
  readonly answers: ReadonlyMap<string, unknown>;
  /** Whether the page is not to be published yet. */
  readonly isDraft: boolean;
}

/** What an author answers to one question. */
export type Answer = string | readonly string[];

/** Answers by the paths of their keys: `quand`, `enBref.combien`. */
export type Answers = ReadonlyMap<string, Answer>;

/** Whether a field is a day: that of the writing, since the facts are verified as they are written. */
export function isDay({ anyOf }: Field): boolean {
  return anyOf?.some(({ format }) => format === 'date') === true;
}

/** A value that its author gave: a text in its own lines, which may hold « : », a short list on one. */
function answered(document: Document, answer: unknown): Node {
  const node = document.createNode(answer);
  if (node instanceof YAMLSeq)
    node.flow = node.items.every((item) => item instanceof Scalar && !/\s/.test(String(item)));
  if (node instanceof Scalar && /[:#]/.test(String(node.value))) node.type = Scalar.BLOCK_FOLDED;
  return node;
}

/** The value that a field starts with: the help of its schema where words are to be written, a choice to make. */
function startingValue(document: Document, path: string, known: StartingValues, help: Field): Node {
  const { levels, today, first, answers } = known;
  const answer = answers.get(path);
  if (answer !== undefined) return answered(document, answer);
  if (isDay(help)) return document.createNode(today);
  if (help.properties !== undefined) return startingBlock(document, path, known, help);
  const words = `${TO_WRITE} ${help.description}`;
  const choices = help.enum ?? help.items?.enum ?? (help.items?.pattern === undefined ? [] : levels);
  if (choices.length === 0) {
    if (help.type === 'array') return document.createNode([words]);
    const text = document.createNode(words);
    // What is written there may hold « : » or an apostrophe.
    if (text instanceof Scalar) text.type = Scalar.BLOCK_FOLDED;
    return text;
  }
  const choice = first[path] ?? choices[0];
  const node = document.createNode(help.type === 'array' ? [choice] : choice);
  if (node instanceof YAMLSeq) node.flow = true;
  node.comment = ` ${words} : ${choices.join(', ')}`;
  return node;
}

/** The lines that a block must have, each with its help. */
function startingBlock(document: Document, path: string, known: StartingValues, block: Field): Node {
  const lines = Object.entries(block.properties ?? {}).filter(([key]) => block.required?.includes(key));
  return document.createNode(
    Object.fromEntries(
      lines.map(([key, help]) => [key, startingValue(document, `${path}.${key}`, known, help)]),
    ),
  );
}

/** The fields of a schema, with their help, and those that it must have. */
export function shapeOf(schema: z.ZodType): z.output<typeof shape> {
  return shape.parse(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
}

/**
 * The front matter of a new page, made from its schema: a draft or not, with each field that it must have or
 * whose answer is known, its help where its author has to write, and the names of the others.
 */
export function newFrontMatter(schema: z.ZodType, known: StartingValues, skipped: readonly string[]): string {
  const { properties, required } = shapeOf(schema);
  const document = new Document({ titre: known.answers.get('titre') });
  if (known.isDraft) {
    const draft = document.createNode(true);
    draft.comment = ' page non publiée ; quand tout est écrit, retirez cette ligne';
    document.set('brouillon', draft);
  }
  const isWritten = (key: string) =>
    (required.includes(key) || Object.hasOwn(known.first, key) || known.answers.has(key)) &&
    !skipped.includes(key);
  for (const key of Object.keys(properties).filter((name) => isWritten(name) && !document.has(name))) {
    document.set(key, startingValue(document, key, known, properties[key] ?? {}));
  }
  const others = Object.entries(properties).filter(([key]) => !document.has(key));
  if (others.length > 0 && known.isDraft) {
    const lines = others.map(([key, { description }]) => ` ${key} : ${description}`);
    document.comment = [' Ces lignes sont facultatives :', ...lines].join('\n');
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
