/**
 * Makes a page to fill in: `npm run nouveau -- guide "Titre"`, or `financement`. It is a draft that the build leaves
 * out: its front matter comes from its schema, its text from `nouveau/` in the content folder.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { z } from 'astro/zod';
import { Document, Scalar, YAMLSeq, type Node } from 'yaml';
import { collections, type Content } from '../../collections.ts';
import { TO_WRITE } from '../../content-model/drafts.ts';
import { stripDiacritics } from '../../content-model/text/diacritics.ts';
import { contentFolder } from '../../content-model/content-folder.ts';
import { readFolder } from '../../content-model/content-files.ts';
import { pagesOf } from '../../site/site-pages.ts';
import { parseContent } from '../../content-model/parse-content.ts';

const field = z.object({
  description: z.string().optional(),
  type: z.string().optional(),
  enum: z.array(z.string()).optional(),
  anyOf: z.array(z.object({ format: z.string().optional() })).optional(),
  items: z.object({ enum: z.array(z.string()).optional(), pattern: z.string().optional() }).optional(),
  /** The lines of a block, and those that it must have. */
  get properties() {
    return z.record(z.string(), field).optional();
  },
  required: z.array(z.string()).optional(),
});
const shape = z.object({ properties: z.record(z.string(), field), required: z.array(z.string()) });

type Field = z.output<typeof field>;

/** What is known of a new page before its author writes. */
interface StartingValues {
  readonly title: string;
  /** Written 2026-11-25. */
  readonly today: string;
  /** The ids of the levels, in their order. */
  readonly levels: readonly string[];
  /** What a field starts with, if not with the first of its values; such a field is written even if optional. */
  readonly first: Readonly<Record<string, string>>;
}

/** The value that a field starts with: the help of its schema where words are to be written, a choice to make. */
function startingValue(document: Document, key: string, known: StartingValues, help: Field): Node {
  const { levels, today, first } = known;
  if (help.properties !== undefined) return startingBlock(document, known, help);
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

/** The lines that a block must have, each with its help. */
function startingBlock(document: Document, known: StartingValues, block: Field): Node {
  const lines = Object.entries(block.properties ?? {}).filter(([key]) => block.required?.includes(key));
  return document.createNode(
    Object.fromEntries(lines.map(([key, help]) => [key, startingValue(document, key, known, help)])),
  );
}

/**
 * The front matter of a new page, made from its schema: a draft, with each field that it must have, its help where
 * its author has to write, and the names of the others.
 */
function newFrontMatter(schema: z.ZodType, known: StartingValues): string {
  const { properties, required } = shape.parse(
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
  );
  const document = new Document({ titre: known.title });
  const draft = document.createNode(true);
  draft.comment = ' page non publiée ; quand tout est écrit, retirez cette ligne';
  document.set('brouillon', draft);
  const isWritten = (key: string) => required.includes(key) || Object.hasOwn(known.first, key);
  for (const key of Object.keys(properties).filter((name) => isWritten(name) && !document.has(name))) {
    document.set(key, startingValue(document, key, known, properties[key] ?? {}));
  }
  const others = Object.entries(properties).filter(([key]) => !document.has(key));
  if (others.length > 0) {
    const lines = others.map(([key, { description }]) => ` ${key} : ${description}`);
    document.comment = [' Ces lignes sont facultatives :', ...lines].join('\n');
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const KINDS = {
  guide: { ...collections.guides, first: {} },
  financement: { ...collections.schemes, first: { depenses: 'travaux', statut: 'a-confirmer' } },
} as const;

const USAGE = Object.keys(KINDS)
  .map((kind) => `npm run nouveau -- ${kind} "Titre de la page"`)
  .join('\n    ');

function isKind(kind: string): kind is keyof typeof KINDS {
  return Object.hasOwn(KINDS, kind);
}

/** The name of the file of a page, which is also the end of its address. */
function fileName(title: string): string {
  return stripDiacritics(title)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The levels of the offer, in their order. */
function levelIds({ levels }: Content): string[] {
  return levels.toSorted((one, other) => one.value.number - other.value.number).map(({ id }) => id);
}

/**
 * Writes the page.
 *
 * @returns what to tell the editor, and whether the page was made
 */
function createPage(kind: string, title: string): { created: boolean; message: string } {
  if (!isKind(kind))
    return { created: false, message: `✖ Sorte de page inconnue : « ${kind} ».\n  → écrivez\n    ${USAGE}` };
  const name = fileName(title);
  if (name === '')
    return { created: false, message: `✖ Il manque le titre de la page.\n  → écrivez\n    ${USAGE}` };
  const { pattern, schema, first } = KINDS[kind];
  const path = pattern.replace('*', name);
  if (existsSync(join(contentFolder, path))) {
    return {
      created: false,
      message: `✖ ${path} existe déjà.\n  → ouvrez ce fichier, ou choisissez un autre titre`,
    };
  }
  const { content } = parseContent(collections, readFolder(contentFolder));
  const address = `/${path.replace('.mdx', '/')}`;
  if (pagesOf(content).some(({ href }) => href === address)) {
    return {
      created: false,
      message: `✖ Une page a déjà l’adresse ${address}.\n  → choisissez un autre titre`,
    };
  }
  const model = join(contentFolder, 'nouveau', `${kind}.md`);
  if (!existsSync(model)) {
    return {
      created: false,
      message: `✖ Il manque ${relative('.', model)}, le texte d’où part la page.\n  → recopiez celui de src/content/nouveau`,
    };
  }
  const today = new Date().toISOString().slice(0, 10);
  const front = newFrontMatter(schema, { title, today, levels: levelIds(content), first });
  const file = join(contentFolder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `---\n${front}---\n\n${readFileSync(model, 'utf8')}`);
  const base = new URL(content.site[0]?.value.publicAddress ?? 'http://localhost').pathname.replace(
    /\/$/,
    '',
  );
  const message = `Remplissez ${relative('.', file)}\nAvec « npm run dev », la page est à l’adresse ${base}${address}`;
  return { created: true, message };
}

const [kind = '', ...words] = process.argv.slice(2);
const { created, message } = createPage(kind, words.join(' ').trim());
console[created ? 'log' : 'error'](message);
process.exitCode = created ? 0 : 1;
