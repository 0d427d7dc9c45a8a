import { expect, it } from 'vitest';
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

/** A fault planted in one file, and the only problem that must name it. */
export interface Fault extends Edit {
  readonly fault: string;
  /** Other edits of the same fault. */
  readonly alsoIn?: readonly Edit[];
  /** Where the problem is named, if not in the file edited. */
  readonly namedIn?: string;
  /** A text of the line to point at, the last that holds it; by default, the first line of the replacement. */
  readonly at?: string;
  /** `[…]` stands for any text, here and in the remedy. */
  readonly message: string;
  readonly remedy: string;
}

/** Writes the faults of a file, which most tests plant in one only. */
export function faultsIn(file: string) {
  return (
    fault: string,
    find: string,
    replace: string,
    message: string,
    remedy: string,
    rest: Partial<Fault> = {},
  ): Fault => ({ fault, file, find, replace, message, remedy, ...rest });
}

/** The remedy for what stands twice. */
export const keepOne = 'gardez-en un seul, ou changez l’un des deux';

/** The content of the site as it lies on the disk: for what any content must hold to. */
export const realContent: readonly ContentFile[] = readFolder(contentFolder);

const madeUp = readFolder('tests/fixtures/contenu');

/** The made-up examples and models have other names than those that the interface shows. */
function withMadeUp({ path, source }: ContentFile): ContentFile {
  const shown = source.replace(/^( +exemples: ).*$/m, '$1[l-etude-rendue]');
  return { path, source: shown.replace(/^( +modele: ).*$/m, '$1demande-de-devis') };
}

/**
 * A content with a small made-up questionnaire, aids and guides, that no editor changes: for what the code refuses. The
 * sentences of the interface and other pages are those of the site.
 */
export const sampleContent: readonly ContentFile[] = [
  ...madeUp,
  ...realContent
    .filter(({ path }) => /^(?:pages\/.*|interface\.yaml)$/.test(path))
    .filter(({ path }) => madeUp.every((file) => file.path !== path))
    .map((file) => (file.path === 'interface.yaml' ? withMadeUp(file) : file)),
];

function sourceOf(files: readonly ContentFile[], path: string): string {
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
function filesAfter(edits: readonly Edit[], content = sampleContent): ContentFile[] {
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

function saying(expected: string): unknown {
  const parts = expected.split('[…]').map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`));
  return parts.length === 1 ? expected : expect.stringMatching(new RegExp(`^${parts.join('.*')}$`, 's'));
}

/** Tests that each fault planted in the sample content is reported alone, at its line, with what to write. */
export function eachIsReported(faults: readonly Fault[]): void {
  it.each(faults)('is reported alone, with its line and what to write: $fault', (planted) => {
    const { file, find, replace, alsoIn: besides = [], namedIn = file, message, remedy } = planted;
    const edits = [{ file, find, replace }, ...besides];
    const at = planted.at ?? replace.trimStart().split('\n', 1).join('');
    const line = lineAfter(edits, namedIn, at);
    expect(problemsAfter(edits)).toEqual([
      { file: namedIn, line, message: saying(message), remedy: saying(remedy) },
    ]);
  });
}

/** An edit of the sample content, what is told first, what to write, and a text of its line; by default, what replaces. */
export type Told = readonly [
  file: string,
  find: string,
  replace: string,
  message: string,
  remedy: string,
  line?: string,
];

/** Tests that each edit is told: its file, its line, what is wrong, what to write. */
export function eachIsTold(faults: readonly Told[], content = sampleContent): void {
  it.each(faults.map((fault) => ({ fault })))('is told: $fault', ({ fault }) => {
    const [file, find, replace, message, remedy, line] = fault;
    const files = filesAfter([{ file, find, replace }], content);
    const [problem] = checkContent(files).problems;
    expect(problem?.message.replaceAll('\u00A0', ' ')).toContain(message);
    expect(problem?.remedy.replaceAll('\u00A0', ' ')).toContain(remedy);
    const [elsewhere, words] = line?.split(': ', 2) ?? [];
    const isElsewhere = words !== undefined && /\.(?:mdx|yaml)$/.test(elsewhere ?? '');
    expect(problem?.file).toBe(isElsewhere ? elsewhere : file);
    const told = sourceOf(files, problem?.file ?? '').split('\n')[(problem?.line ?? 0) - 1];
    expect(told).toContain(
      (isElsewhere ? line?.slice(`${elsewhere}: `.length) : line) ?? replace.trimStart().split('\n')[0],
    );
  });
}
