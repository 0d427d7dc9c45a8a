import { mdxToMdast, type MdastNode } from 'satteri';
import { malformed } from './malformed.ts';
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
