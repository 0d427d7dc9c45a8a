import { relative, sep } from 'node:path';
import { contentFolder } from './content-folder.ts';

/** A fault of the content or of the built site, said in French to the person who can mend it. */
export interface Problem {
  /** The file, relative to the content folder, or the address of the built page. */
  readonly file: string;
  readonly line?: number | undefined;
  /** What is wrong. */
  readonly message: string;
  /** What to write instead. */
  readonly remedy: string;
}

/** The most of a line that a terminal shows without a fold. */
const MOST_SHOWN = 100;

/** A file of the contents from where commands run, with its line as terminals and editors open it: `src/content/a.mdx:3`. */
export function placeOf({ file, line }: Pick<Problem, 'file' | 'line'>): string {
  // The address of a built page is no file.
  if (file.startsWith('/')) return file;
  const path = `${relative('.', contentFolder).split(sep).join('/')}/${file}`;
  return line === undefined ? path : `${path}:${line}`;
}

/** The line at fault as its file has it; nothing for a line without words, or a file that is not given. */
function excerpt(
  { file, line = 0 }: Problem,
  files: readonly { readonly path: string; readonly source: string }[],
): string {
  const text = files.find(({ path }) => path === file)?.source.split('\n')[line - 1] ?? '';
  if (text.trim() === '') return '';
  const shown = text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
  return `\n  ${line} | ${shown}`;
}

/**
 * The faults as the build and the development server print them; an empty text when there is none.
 *
 * @param files the contents, to show the line at fault
 */
export function formatProblems(
  problems: readonly Problem[],
  files: readonly { readonly path: string; readonly source: string }[] = [],
): string {
  if (problems.length === 0) return '';
  const blocks = problems.map(
    (problem) =>
      `✖ ${placeOf(problem)}${excerpt(problem, files)}\n  ${problem.message}\n  → ${problem.remedy}`,
  );
  const count = problems.length === 1 ? '1 erreur' : `${problems.length} erreurs`;
  return `${count} dans les contenus\n\n${blocks.join('\n\n')}\n`;
}

/** Stops the build on faults of the content: the message is for the editor, the stack would be noise. */
export class ContentError extends Error {
  override readonly name = 'Contenus';
  override readonly stack = '';
}

/** Stops the build on one fault, found while a page is made. */
export function contentFault(problem: Problem): ContentError {
  return new ContentError(formatProblems([problem]));
}

/**
 * What code names by its id in the content.
 *
 * @throws a fault of the content if it is gone
 */
export function needed<Thing>(thing: Thing | undefined, file: string, id: string): Thing {
  if (thing !== undefined) return thing;
  const message = `Il manque « ${id} », que le code du site nomme.`;
  throw contentFault({ file, message, remedy: 'remettez-le, ou faites changer ce nom dans le code' });
}
