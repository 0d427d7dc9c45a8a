import { isUtf8 } from 'node:buffer';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { checkCharacters, notUtf8, type OtherEncoding } from './characters.ts';
import { isContentFile, isForPages } from './file-names.ts';
import { memoize } from './memoize.ts';
import type { Problem } from './problem.ts';
import { yamlFaults } from './yaml-faults.ts';

/** A content file as it lies on the disk. */
export interface ContentFile {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly source: string;
  /** How it was saved, where that is not as every file of the site. */
  readonly encoding?: OtherEncoding;
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

/** A text as every editor would save it: Windows ends lines in two characters, and may begin a file with a mark. */
export function plainLines(source: string): string {
  return source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}

/** The bytes of a file as text. */
function decoded(bytes: Buffer): Omit<ContentFile, 'path'> {
  const source = plainLines(bytes.toString('utf8'));
  const mark = bytes.toString('hex', 0, 2);
  if (mark === 'fffe' || mark === 'feff') return { source, encoding: 'UTF-16' };
  return isUtf8(bytes) ? { source } : { source, encoding: 'ANSI' };
}

/** What a file holds; nothing if it went since the folder was listed, as files do while a branch is changed. */
function contentOf(file: string): Omit<ContentFile, 'path'> | undefined {
  try {
    return decoded(readFileSync(file));
  } catch (error) {
    if (existsSync(file)) throw error;
    return undefined;
  }
}

/** Every file of a folder that is meant for a page, those that a wrong name keeps from it too, without their text. */
export function readFolder(folder: string): ContentFile[] {
  return globSync('**/*', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(isForPages)
    .toSorted()
    .flatMap((path) => {
      const read = isContentFile(path) ? contentOf(join(folder, path)) : { source: '' };
      return read === undefined ? [] : [{ path, ...read }];
    });
}

/** Between two lines of hyphens, the keys of a page. */
const FRONT_MATTER = /^---\n([\s\S]*?)\n---(?:\n|$)/;

/** Splits an MDX file into front matter and body; the front matter starts on the file's second line. */
function split(file: ContentFile): { yaml: string; body: string; linesBefore: number; bodyLine: number } {
  if (file.path.endsWith('.yaml')) return { yaml: file.source, body: '', linesBefore: 0, bodyLine: 1 };
  const match = FRONT_MATTER.exec(file.source);
  if (match === null) return { yaml: '', body: file.source, linesBefore: 0, bodyLine: 1 };
  const bodyLine = match[0].split('\n').length;
  return { yaml: match[1] ?? '', body: file.source.slice(match[0].length), linesBefore: 1, bodyLine };
}

/** What people type for the line of three hyphens that ends a front matter; or, in what should be keys, the text of the page. */
const LOST_END = /\n(?:--|—|–|-{4,}|---[ \t]+)(?=\n|$)|\n\n(?=<[A-Z]|[^\s:#-][^\n:]* [^\n:]*(?:\n|$))/;

/** What is wrong with the form of a page: the two lines of hyphens around its keys. */
function checkHyphens(file: string, source: string): Problem[] {
  if (!source.startsWith('---\n')) {
    const remedy = 'écrivez « --- » sur la première ligne, sans rien avant, puis les clés, puis « --- »';
    return [{ file, line: 1, message: 'Ce fichier ne commence pas par son en-tête.', remedy }];
  }
  const whole = FRONT_MATTER.exec(source)?.[0];
  const keys = whole ?? source;
  const at = keys.search(LOST_END);
  if (at === -1 && whole !== undefined) return [];
  const line = keys.slice(0, at + 1).split('\n').length;
  const remedy = 'écrivez « --- », trois tirets seuls sur leur ligne, entre l’en-tête et le texte';
  return [{ file, line, message: 'L’en-tête n’est pas fermé.', remedy }];
}

/** What is wrong with a file before its YAML is read. */
function checkForm({ path: file, source, encoding }: ContentFile): Problem[] {
  const odd = encoding === undefined ? checkCharacters(file, source) : [notUtf8(file, encoding)];
  if (odd.length > 0) return odd;
  if (source.trim() === '') {
    const remedy = 'écrivez-le, ou retirez-le ; Ctrl et Z rend le texte effacé';
    return [{ file, line: 1, message: 'Ce fichier est vide.', remedy }];
  }
  return file.endsWith('.yaml') ? [] : checkHyphens(file, source);
}

/** Reads the YAML of a file. */
function readYaml(file: ContentFile): { read: ReadFile; problems: Problem[] } {
  const { yaml, body, linesBefore, bodyLine } = split(file);
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const form = checkForm(file);
  const problems =
    form.length > 0
      ? form
      : yamlFaults(document, yaml).map(({ at, message, remedy }) => {
          return { file: file.path, line: lines.linePos(at).line + linesBefore, message, remedy };
        });

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

/** Reads the YAML of a file, once; what keeps it from being read as it was written is a problem with its line. */
export const readContent = memoize(readYaml);
