import { checkContent } from '../../src/checks.ts';
import { readFolder, type ContentFile } from '../../src/content-model/content-files.ts';
import { contentFolder } from '../../src/content-model/content-folder.ts';
import type { Content } from '../../src/collections.ts';
import type { Problem } from '../../src/content-model/problem.ts';

/** A change to one file of the real content, in memory. */
export interface Edit {
  readonly file: string;
  /** A text that the file holds once. */
  readonly find: string;
  readonly replace: string;
}

/** A fault planted in the content, and the problem that must name it. */
export interface Fault {
  readonly fault: string;
  readonly edits: readonly Edit[];
  readonly file: string;
  /** A text of the line to point at, the last that holds it. */
  readonly at: string;
  readonly message: string;
  readonly remedy: string;
}

/** The content of the site as it lies on the disk. */
export const realContent: readonly ContentFile[] = readFolder(contentFolder);

/** The lines of `site.yaml` that stand there before the Département fills any in. */
const DELIVERED = /^(?:nom|accroche|organisme|service|telephone|canaux|territoire)$/;

/** `site.yaml` as it is delivered, so that filling it in breaks no test: the lines to fill in are absent. */
function asDelivered({ path, source }: ContentFile): ContentFile {
  if (path !== 'site.yaml') return { path, source };
  const lines = source.replace(/^(\w+):.*\n(?:[ -].*\n)*/gm, (whole, key: string) => {
    if (key === 'canaux') return 'canaux: [telephone, copie, fichier]\n';
    return DELIVERED.test(key) ? whole : '';
  });
  return { path, source: lines };
}

/** The content in which faults are planted. */
export const deliveredContent: readonly ContentFile[] = realContent.map(asDelivered);

function sourceOf(files: readonly ContentFile[], path: string): string {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`the content has no file ${path}`);
  return file.source;
}

/** The line of a file that says when it was brought up to date: whoever corrects the file changes it. */
export function dayLine(path: string): string {
  const [line] = /^misAJour: \S+/m.exec(sourceOf(deliveredContent, path)) ?? [];
  if (line === undefined) throw new Error(`${path} has no line « misAJour »`);
  return line;
}

function applied(files: readonly ContentFile[], { file: path, find, replace }: Edit): ContentFile[] {
  const count = sourceOf(files, path).split(find).length - 1;
  if (count !== 1) throw new Error(`${path} holds ${count} times, not once: ${find}`);
  return files.map((file) =>
    file.path === path ? { path, source: file.source.replace(find, () => replace) } : file,
  );
}

/** The last line, from 1, that holds a text of a file once the edits are made. */
export function lineAfter(edits: readonly Edit[], path: string, text: string): number {
  const lines = sourceOf(filesAfter(edits), path).split('\n');
  const index = lines.findLastIndex((line) => line.includes(text));
  if (index === -1) throw new Error(`${path} has no line with: ${text}`);
  return index + 1;
}

/** The files of the content once the edits are made. */
export function filesAfter(edits: readonly Edit[]): ContentFile[] {
  return edits.reduce(applied, [...deliveredContent]);
}

/** The content once the edits are made. */
export function contentAfter(edits: readonly Edit[]): Content {
  return checkContent(filesAfter(edits)).content;
}

/** What the build would say of the content once the edits are made. */
export function problemsAfter(edits: readonly Edit[]): readonly Problem[] {
  return checkContent(filesAfter(edits)).problems;
}
