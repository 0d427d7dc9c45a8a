import { z } from 'astro/zod';
import { readContent, type ContentFile, type ReadFile } from './content-files.ts';
import { checkName, strayFile } from './file-names.ts';
import { memoize } from './memoize.ts';
import { namesOf } from './names-of.ts';
import type { Problem } from './problem.ts';
import { firstCauses, schemaProblem } from './schema-problem.ts';
import type { Tags } from './tags.ts';

/** A content file that its schema accepts. */
export interface Entry<Shape> extends ReadFile {
  readonly value: Shape;
}

/** A kind of content file. */
interface Collection<Schema extends z.ZodType = z.ZodType> {
  /** Path from the content folder: one file, or `folder/*.mdx`. */
  readonly pattern: string;
  readonly schema: Schema;
  /** Whether a content made up for a test may have no such file. */
  readonly isOptional?: boolean;
  /** The tags that the text of an entry may hold, below its front matter; none for a file without text. */
  tags?(entry: Entry<z.output<Schema>>): Tags;
  /** The rank of the title under which its page places the text: that of the page, 1, unless it says another. */
  readonly under?: number;
  /** Whether the page of an entry would show nothing without its text; by default, it shows something of its own. */
  mustSpeak?(entry: Entry<z.output<Schema>>): boolean;
}

/** A register of collections, by English name. */
export type Collections<Names extends PropertyKey = string> = { readonly [Name in Names]: Collection };

/** The entries of each collection of a register. */
export type ParsedContent<Register extends Collections<keyof Register>> = {
  readonly [Name in keyof Register]: readonly Entry<z.output<Register[Name]['schema']>>[];
};

/**
 * A content made collection by collection.
 *
 * @param entriesOf the entries of one collection
 */
export function makeContent<Register extends Collections<keyof Register>>(
  collections: Register,
  entriesOf: (name: Extract<keyof Register, string>) => readonly Entry<unknown>[],
): ParsedContent<Register> {
  const entries = namesOf(collections).map((name) => [name, entriesOf(name)]);
  return Object.fromEntries(entries);
}

function matches(pattern: string, path: string): boolean {
  const [folder, name] = pattern.split('/*');
  return name === undefined ? path === pattern : path.startsWith(`${folder}/`) && path.endsWith(name);
}

/** The keys that a schema accepts at a path, read from its JSON Schema; none where it lists none. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let node: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  for (const part of path) {
    if (typeof node !== 'object' || node === null) return [];
    const child = typeof part === 'number' ? ['items'] : ['properties', String(part)];
    for (const key of child) {
      node = typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined;
    }
  }
  if (typeof node !== 'object' || node === null || !('properties' in node)) return [];
  return Object.keys(Object(node.properties));
}

/** What a schema makes of a file: its entry, or what keeps it from being one. */
interface Parsed {
  readonly entries: readonly Entry<unknown>[];
  readonly problems: readonly Problem[];
}

function parseFile(schema: z.ZodType, file: ContentFile): Parsed {
  const { read, problems } = readContent(file);
  if (problems.length > 0) return { entries: [], problems };
  const result = schema.safeParse(read.data, { reportInput: true });
  if (result.success) return { entries: [{ ...read, value: result.data }], problems };
  const keys = (path: readonly PropertyKey[]) => keysAt(schema, path);
  const found = firstCauses(result.error.issues).map((issue) => schemaProblem(read, issue, keys));
  return { entries: [], problems: found };
}

/** What parses a file by a schema, once however many times it is asked for: neither changes. */
const parserOf = memoize((schema: z.ZodType) => memoize((file: ContentFile) => parseFile(schema, file)));

/**
 * Reads content files and checks each against its schema.
 *
 * @returns the accepted entries, and every fault found: empty collection, YAML, shape, stray file
 */
export function parseContent<Register extends Collections<keyof Register>>(
  collections: Register,
  files: readonly ContentFile[],
): { content: ParsedContent<Register>; problems: Problem[] } {
  const problems: Problem[] = [];
  const content = makeContent(collections, (name) => {
    const { pattern, schema, isOptional = false } = collections[name];
    const own = files.filter((file) => matches(pattern, file.path));
    if (own.length === 0 && !isOptional) {
      problems.push({
        file: pattern,
        message: 'Aucun fichier : cette partie du site serait vide.',
        remedy: `remettez au moins un fichier « ${pattern} » dans le dossier des contenus`,
      });
    }
    const parsed = own.map(parserOf(schema));
    problems.push(...parsed.flatMap((one) => one.problems));
    return parsed.flatMap(({ entries }) => entries);
  });
  const patterns = namesOf(collections).map((name) => collections[name].pattern);
  for (const { path } of files) {
    if (!patterns.some((pattern) => matches(pattern, path))) problems.push(strayFile(path, patterns));
    else if (!patterns.includes(path)) problems.push(...checkName(path));
  }
  return { content, problems };
}
