import type { Problem } from './problem.ts';

type Fault = Pick<Problem, 'message' | 'remedy'> & { readonly line?: number };

/** A tag that is well written. */
const EXAMPLE = '<Encadre titre="le titre">';

/** Reads an end of the engine's messages: `… for <Encadre> (12:1)`. */
const UNCLOSED = /closing tag for `<(\w+)>` \((\d+):/;
const CROSSED = /^(\d+):.*closing tag `<\/([^>]+)>`, expected corresponding/;
const UNOPENED = /^(\d+):.*closing tag `<\/(\w+)>`, expected an open tag/;
const GLUED = /^(\d+):.*the closing tag `<\/(\w+)>` either after the end of `paragraph`/;

/** A tag whose block the engine has seen begin and not end; its lines are counted in the text. */
function unclosed(name: string, line: number, said: string, lines: readonly string[]): Fault {
  const message = `La balise « <${name}> » n’est pas fermée.`;
  if (/^(?:Source|Service|Telephone|Blanc)$/.test(name))
    return { line, message, remedy: 'finissez-la par « /> »' };
  const again = lines.findIndex((text, index) => index >= line && text.trim() === `<${name}>`);
  if (again !== -1) {
    return {
      line: again + 1,
      message: `« <${name}> » ouvre un second bloc au lieu de fermer le premier.`,
      remedy: `écrivez « </${name}> », avec la barre`,
    };
  }
  const [, at, other] = CROSSED.exec(said) ?? [];
  if (other !== undefined && !lines.some((text) => text.includes(`<${other}`))) {
    return {
      line: Number(at),
      message: `« </${other}> » ne ferme pas « <${name}> », ouvert plus haut.`,
      remedy: `écrivez « </${name}> »`,
    };
  }
  return { line, message, remedy: `écrivez « </${name}> » sur une ligne à part, à la fin du bloc` };
}

/** What is wrong with the sign « < », by what follows it. */
function misreadSign(text: string): Fault | undefined {
  if (/^<[\s\d]/.test(text)) {
    return {
      message: 'Le signe « < » serait lu comme le début d’une balise.',
      remedy: 'écrivez « moins de », ou mettez « \\ » devant « < »',
    };
  }
  if (/^<(?:https?:|\S+@)/.test(text)) {
    return {
      message: 'Une adresse ne se met pas entre « < » et « > ».',
      remedy: 'écrivez [les mots](https://…), ou l’adresse seule',
    };
  }
  const [, name] = /^<\/?([A-Z]\w*)/.exec(text) ?? [];
  if (name === undefined) return undefined;
  const tag = `La balise « <${name}> »`;
  const [end = text] = /^[^>]*>?/.exec(text) ?? [];
  if (/=\s*[«“”»‘’']/.test(end)) {
    return {
      message: `${tag} a d’autres guillemets que les droits.`,
      remedy: 'écrivez « " » avant et après',
    };
  }
  const [, attribute] = /(\w+)=\s*[^"\s{]/.exec(end) ?? [];
  if (attribute !== undefined) {
    const remedy = `écrivez ${attribute}="…", un guillemet droit avant et après`;
    return { message: `${tag} n’a pas de guillemet après « ${attribute}= ».`, remedy };
  }
  if (end.split('"').length % 2 === 0) {
    const remedy = 'écrivez « " » à la fin de ce qui le suit';
    return { message: `Un guillemet de la balise « <${name}> » n’est pas fermé.`, remedy };
  }
  if (end.endsWith('>')) return undefined;
  return { message: `${tag} ne finit pas par « > ».`, remedy: 'écrivez « > » à la fin de la balise' };
}

/** The fault that the engine's message and the text at its place tell. */
function read(said: string, lines: readonly string[]): Fault | undefined {
  const [, name, opened] = UNCLOSED.exec(said) ?? [];
  if (name !== undefined) return unclosed(name, Number(opened), said, lines);
  const [, , unopened] = UNOPENED.exec(said) ?? [];
  if (unopened !== undefined) {
    return {
      message: `« </${unopened}> » ferme un bloc qui n’est pas ouvert.`,
      remedy: `écrivez la balise d’ouverture plus haut, ou retirez « </${unopened}> »`,
    };
  }
  const [, , glued] = GLUED.exec(said) ?? [];
  if (glued !== undefined) {
    return {
      message: `« </${glued}> » touche un paragraphe, et ne ferme pas son bloc.`,
      remedy: 'écrivez-le sur une ligne à part, après une ligne vide',
    };
  }
  if (said.includes('create a comment'))
    return { message: 'Cette remarque ne se lit pas.', remedy: 'écrivez {/* la remarque */}' };
  if (said.includes('closing brace'))
    return {
      message: 'Une accolade « { » n’est pas fermée.',
      remedy: 'retirez-la : un texte n’en contient pas',
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
export function malformed(error: unknown, body: string, bodyLine: number): Omit<Problem, 'file'> {
  const said = error instanceof Error ? error.message : String(error);
  const first = Number.parseInt(said, 10);
  const fault = read(said, body.split('\n')) ?? {
    message: 'Une balise ou une accolade ne se lit pas à partir de cette ligne.',
    remedy: `une balise s’écrit comme ${EXAMPLE} ; dans un texte, mettez « \\ » devant « < » et retirez les accolades`,
  };
  const line = fault.line ?? (Number.isNaN(first) ? 1 : first);
  return { ...fault, line: line + bodyLine - 1 };
}
