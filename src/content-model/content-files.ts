import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { memoize } from './memoize.ts';
import type { Problem } from './problem.ts';

/** A content file as it lies on the disk. */
export interface ContentFile {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly source: string;
}

/** A content file read: its data, not yet checked against a schema, and the text below it. */
export interface ReadFile extends ContentFile {
  readonly id: string;
  readonly data: unknown;
  readonly body: string;
  /** The line of the file on which the body starts. */
  readonly bodyLine: number;
  /** The line of a key of the data, counted in the file from 1; of its closest parent if it is absent. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
}

/** The id of a content file: its name, without folder or extension. */
export function entryId(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.\w+$/, '');
}

/** Whether a file holds content: README and hidden files do not. */
export function isContentFile(path: string): boolean {
  return /\.(mdx|yaml)$/.test(path);
}

/** A text as every editor would save it: Windows ends lines in two characters, and may begin a file with a mark. */
export function plainLines(source: string): string {
  return source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

/** What a file holds; nothing if it went since the folder was listed, as files do while a branch is changed. */
function sourceOf(file: string): string | undefined {
  try {
    return plainLines(readFileSync(file, 'utf8'));
  } catch (error) {
    if (existsSync(file)) throw error;
    return undefined;
  }
}

/** Every content file of a folder, its guide for editors left out. */
export function readFolder(folder: string): ContentFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && isContentFile(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .flatMap((file) => {
      const source = sourceOf(file);
      return source === undefined ? [] : [{ path: relative(folder, file).split(sep).join('/'), source }];
    });
}

/** Splits an MDX file into front matter and body; the front matter starts on the file's second line. */
function split(file: ContentFile): { yaml: string; body: string; linesBefore: number; bodyLine: number } {
  if (file.path.endsWith('.yaml')) return { yaml: file.source, body: '', linesBefore: 0, bodyLine: 1 };
  const match = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(file.source);
  if (match === null) return { yaml: '', body: file.source, linesBefore: 0, bodyLine: 1 };
  const bodyLine = match[0].split('\n').length;
  return { yaml: match[1] ?? '', body: file.source.slice(match[0].length), linesBefore: 1, bodyLine };
}

const OTHER_FAULT = {
  message: 'Le YAML est mal formé à cette ligne.',
  remedy: 'vérifiez les retraits ; mettez entre guillemets un texte qui contient « : » ou « # »',
};

/** The faults of YAML that editors meet, by the code of the parser. */
const FAULTS: Readonly<Record<string, typeof OTHER_FAULT>> = {
  DUPLICATE_KEY: { message: 'Cette clé est écrite deux fois.', remedy: 'gardez une seule des deux lignes' },
  TAB_AS_INDENT: { message: 'Le retrait est fait d’une tabulation.', remedy: 'remplacez-la par des espaces' },
  BAD_ALIAS: { message: 'Cet alias (*nom) n’a pas de modèle (&nom).', remedy: 'corrigez le nom de l’alias' },
};

/** Reads the YAML of a file. */
function readYaml(file: ContentFile): { read: ReadFile; problems: Problem[] } {
  const { yaml, body, linesBefore, bodyLine } = split(file);
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const problems = document.errors.map(({ code, pos }) => ({
    file: file.path,
    line: lines.linePos(pos[0]).line + linesBefore,
    ...(FAULTS[code] ?? OTHER_FAULT),
  }));

  function lineOf(path: readonly PropertyKey[]): number {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true);
      if (typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)) {
        return lines.linePos(Number(node.range[0])).line + linesBefore;
      }
    }
    return 1;
  }

  const data: unknown = problems.length === 0 ? document.toJS() : undefined;
  return { read: { ...file, id: entryId(file.path), data, body, bodyLine, lineOf }, problems };
}

/** Reads the YAML of a file, once; a syntax fault, a duplicate key included, is a problem with its line. */
export const readContent = memoize(readYaml);
