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

/** The faults as the build and the development server print them; an empty text when there is none. */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const blocks = problems.map(({ file, line, message, remedy }) => {
    const place = line === undefined ? file : `${file}, ligne ${line}`;
    return `✖ ${place}\n  ${message}\n  → ${remedy}`;
  });
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
