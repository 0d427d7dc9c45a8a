import { mdxToMdast, type MdastNode } from 'satteri';
import type { Entry } from './parse-content.ts';
import type { Problem } from './problem.ts';

type Fault = Pick<Problem, 'message' | 'remedy'>;

/** The policy of a page allows by their hashes the scripts and styles that the page holds: none may come with a text. */
const RUNNING = new Set(['script', 'style']);

/** What is wrong with one node of a text, whatever it holds. */
function faultOf(node: MdastNode, known: readonly string[]): Fault | undefined {
  const isTag = node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
  // The others, in lower case, are those of HTML.
  if (isTag && /^[A-Z]/.test(node.name ?? '') && !known.includes(node.name ?? '')) {
    const remedy = `écrivez une de celles-ci : ${known.join(', ')}`;
    return { message: `Balise inconnue : « <${node.name}> ».`, remedy };
  }
  if (isTag && RUNNING.has(node.name ?? '')) {
    const message = `La balise « <${node.name}> » n’a pas sa place dans un texte.`;
    return { message, remedy: 'retirez-la : ce que fait le site, et son allure, sont dans son code' };
  }
  if (node.type === 'mdxjsEsm') {
    const message = `« ${node.value.split(' ')[0]} », au début d’un paragraphe, serait lu comme du code.`;
    return { message, remedy: 'commencez le paragraphe par un autre mot' };
  }
  const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  if (isExpression && !node.value.trimStart().startsWith('/*')) {
    const message = `« {${node.value}} » serait lu comme un calcul.`;
    return { message, remedy: 'mettez « \\ » devant « { », ou retirez les accolades' };
  }
  return undefined;
}

function faultsIn(node: MdastNode, known: readonly string[]): (Fault & { line: number })[] {
  const fault = faultOf(node, known);
  const own = fault === undefined ? [] : [{ ...fault, line: node.position?.start.line ?? 1 }];
  return [...own, ...('children' in node ? node.children.flatMap((child) => faultsIn(child, known)) : [])];
}

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
function malformed(error: unknown, bodyLine: number): Omit<Problem, 'file'> {
  const said = error instanceof Error ? error.message : String(error);
  const [, unclosed, opened] = UNCLOSED.exec(said) ?? [];
  const [, closed, unopened] = UNOPENED.exec(said) ?? [];
  const line = Number(opened ?? closed ?? Number.parseInt(said, 10)) + bodyLine - 1;
  if (unclosed !== undefined) {
    const remedy = `écrivez « </${unclosed}> » sur une ligne à part, à la fin du bloc`;
    return { line, message: `La balise « <${unclosed}> » n’est pas fermée.`, remedy };
  }
  if (unopened !== undefined) {
    const remedy = `écrivez la balise d’ouverture plus haut, ou retirez « </${unopened}> »`;
    return { line, message: `« </${unopened}> » ferme un bloc qui n’est pas ouvert.`, remedy };
  }
  return {
    line: Number.isNaN(line) ? bodyLine : line,
    message: 'Une balise ou une accolade ne se lit pas à partir de cette ligne.',
    remedy: `une balise s’écrit comme ${EXAMPLE} ; mettez « \\ » devant « < » ou « { » dans un texte`,
  };
}

/**
 * Whether the text below the front matter of a file can be read: tags closed, and known.
 *
 * @param known the tags that it may hold
 */
export function checkBody(
  { path: file, body, bodyLine }: Entry<unknown>,
  known: readonly string[],
): Problem[] {
  let root: MdastNode;
  try {
    root = mdxToMdast(body);
  } catch (error) {
    return [{ file, ...malformed(error, bodyLine) }];
  }
  return faultsIn(root, known).map((fault) => ({ ...fault, file, line: bodyLine + fault.line - 1 }));
}
