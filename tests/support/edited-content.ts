import { checkContent } from '../../src/checks.ts';
import { readFolder, type ContentFile } from '../../src/content-model/content-files.ts';
import { contentFolder } from '../../src/content-model/content-folder.ts';
import type { Content } from '../../src/collections.ts';
import type { Problem } from '../../src/content-model/problem.ts';

/** A change to one file of a content, in memory. */
export interface Edit {
  readonly file: string;
  /** A text that the file holds once. */
  readonly find: string;
  readonly replace: string;
}

/** The content of the site as it lies on the disk: for what any content must hold to. */
export const realContent: readonly ContentFile[] = readFolder(contentFolder);

const madeUp = readFolder('tests/fixtures/contenu');

/**
 * A content with a small made-up questionnaire, aids and guides, that no editor changes: for what the code refuses. The
 * frequent questions, other pages and the grid of accessibility are those of the site.
 */
export const sampleContent: readonly ContentFile[] = [
  ...madeUp,
  ...realContent
    .filter(({ path }) => /^(?:pages\/.*|questions\.yaml|rgaa\.yaml)$/.test(path))
    .filter(({ path }) => madeUp.every((file) => file.path !== path)),
];

/** The text of a file of a content. */
export function sourceOf(files: readonly ContentFile[], path: string): string {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`the content has no file ${path}`);
  return file.source;
}

function applied(files: readonly ContentFile[], { file: path, find, replace }: Edit): ContentFile[] {
  const count = sourceOf(files, path).split(find).length - 1;
  if (count !== 1) throw new Error(`${path} holds ${count} times, not once: ${find}`);
  return files.map((file) =>
    file.path === path ? { path, source: file.source.replace(find, () => replace) } : file,
  );
}

/** The files of a content once the edits are made. */
export function filesAfter(edits: readonly Edit[], content = sampleContent): ContentFile[] {
  return edits.reduce(applied, [...content]);
}

/** The last line, from 1, that holds a text of a file once the edits are made. */
export function lineAfter(
  edits: readonly Edit[],
  path: string,
  text: string,
  content = sampleContent,
): number {
  const lines = sourceOf(filesAfter(edits, content), path).split('\n');
  const index = lines.findLastIndex((line) => line.includes(text));
  if (index === -1) throw new Error(`${path} has no line with: ${text}`);
  return index + 1;
}

/** A content once the edits are made. */
export function contentAfter(edits: readonly Edit[], content = sampleContent): Content {
  return checkContent(filesAfter(edits, content)).content;
}

/** What the build would say of a content once the edits are made. */
export function problemsAfter(edits: readonly Edit[], content = sampleContent): readonly Problem[] {
  return checkContent(filesAfter(edits, content)).problems;
}
