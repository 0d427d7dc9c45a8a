import type { Problem } from './problem.ts';

type Fault = Omit<Problem, 'file'>;

/** Reads an end of the engine's messages: `… for <Encadre> (12:1)`. */
const UNCLOSED = /closing tag for `<(\w+)>` \((\d+):/;
const UNOPENED = /^\d+:.*closing tag `<\/([^>]+)>`/;

/** What is wrong with the sign « < », by what follows it. */
function misreadSign(text: string): Fault | undefined {
  if (/^<(?:[\s\d]|https?:|\S+@)/.test(text)) {
    return {
      message: 'Le signe « < » serait lu comme le début d’une balise.',
      remedy: 'écrivez « moins de » ; une adresse s’écrit sans « < » : [les mots](https://…)',
    };
  }
  const [, name] = /^<\/?([A-Z]\w*)/.exec(text) ?? [];
  if (name === undefined) return undefined;
  return {
    message: `La balise « <${name}> » ne se lit pas.`,
    remedy:
      'écrivez-la comme <Encadre titre="le titre"> : des guillemets droits autour de chaque texte, puis « > »',
  };
}

/** The fault that the engine's message and the text at its place tell. */
function read(said: string, lines: readonly string[]): Fault | undefined {
  const [, name, opened] = UNCLOSED.exec(said) ?? [];
  if (name !== undefined) {
    const remedy = `écrivez « </${name}> » sur une ligne à part, à la fin du bloc ; une balise sans texte finit par « /> »`;
    return { line: Number(opened), message: `La balise « <${name}> » n’est pas fermée.`, remedy };
  }
  const [, closing] = UNOPENED.exec(said) ?? [];
  if (closing !== undefined) {
    return {
      message: `« </${closing}> » ne ferme aucun bloc ouvert.`,
      remedy: 'mettez-la sur une ligne à part, après une ligne vide, ou retirez-la',
    };
  }
  if (/create a comment|closing brace/.test(said))
    return {
      message: 'Une accolade « { » n’est pas fermée.',
      remedy: 'retirez-la : un texte n’en contient pas, sauf une remarque {/* ainsi */}',
    };
  const [, line, column] = /^(\d+):(\d+)/.exec(said) ?? [];
  return misreadSign((lines[Number(line) - 1] ?? '').slice(Number(column) - 1));
}

/**
 * What the Markdown engine refuses to read, said to an editor.
 *
 * @param error what it threw; its message starts with a line and a column
 * @param body the text
 * @param bodyLine the line of the file on which the text starts
 */
export function malformed(error: unknown, body: string, bodyLine: number): Fault {
  const said = error instanceof Error ? error.message : String(error);
  const fault = read(said, body.split('\n')) ?? {
    message: 'Une balise ou une accolade ne se lit pas à partir de cette ligne.',
    remedy:
      'une balise s’écrit comme <Encadre titre="le titre"> ; dans un texte, mettez « \\ » devant « < » et retirez les accolades',
  };
  const line = fault.line ?? (Number.parseInt(said, 10) || 1);
  return { ...fault, line: line + bodyLine - 1 };
}
