import type { Problem } from './problem.ts';

/** A tag that is well written. */
const EXAMPLE = '<Encadre titre="le titre">';

/** Reads an end of the engine's messages: `… for <Encadre> (12:1)`. */
const UNCLOSED = /closing tag for `<(\w+)>` \((\d+):/;
const UNOPENED = /^(\d+):.*closing tag `<\/(\w+)>`, expected an open tag/;

/**
 * What the Markdown engine refuses to read, said to an editor.
 *
 * @param error what it threw; its message starts with a line and a column
 * @param bodyLine the line of the file on which the text starts
 */
export function malformed(error: unknown, bodyLine: number): Omit<Problem, 'file'> {
  const said = error instanceof Error ? error.message : String(error);
  const [, unclosed, opened] = UNCLOSED.exec(said) ?? [];
  const [, closed, unopened] = UNOPENED.exec(said) ?? [];
  const line = Number(opened ?? closed ?? Number.parseInt(said, 10)) + bodyLine - 1;
  if (unclosed !== undefined) {
    const remedy = /^(?:Source|Service|Telephone)$/.test(unclosed)
      ? `finissez-la par « /> »`
      : `écrivez « </${unclosed}> » sur une ligne à part, à la fin du bloc`;
    return { line, message: `La balise « <${unclosed}> » n’est pas fermée.`, remedy };
  }
  if (unopened !== undefined) {
    const remedy = `écrivez la balise d’ouverture plus haut, ou retirez « </${unopened}> »`;
    return { line, message: `« </${unopened}> » ferme un bloc qui n’est pas ouvert.`, remedy };
  }
  if (said.includes('create a comment')) {
    return { line, message: 'Cette remarque ne se lit pas.', remedy: 'écrivez {/* la remarque */}' };
  }
  return {
    line: Number.isNaN(line) ? bodyLine : line,
    message: 'Une balise ou une accolade ne se lit pas à partir de cette ligne.',
    remedy: `une balise s’écrit comme ${EXAMPLE} ; dans un texte, mettez « \\ » devant « < » et retirez les accolades`,
  };
}
