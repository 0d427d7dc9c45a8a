import type { MdastNode } from 'satteri';
import type { Problem } from './problem.ts';

export type Fault = Pick<Problem, 'message' | 'remedy'>;
export type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** The tag around a document that a guide gives: it has titles of its own. */
export const DOCUMENT = 'Modele';

export function isElement(node: MdastNode): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Whether a node shows something. */
export function isFull(node: MdastNode): boolean {
  if (isElement(node)) return true;
  return 'children' in node ? node.children.some(isFull) : 'value' in node && /\S/.test(node.value ?? '');
}

/** The words of a node, without its tags. */
export function wordsOf(node: MdastNode): string {
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node ? (node.value ?? '') : '';
}

/** What the nodes before one in the text say of it. */
export interface Place {
  /** The rank of the last title. */
  rank: number;
  /** The titles so far. */
  readonly titles: Set<string>;
  /** The tag around it. */
  readonly within: string | undefined;
  /** What follows it at its place; nothing at the end. */
  next: MdastNode | undefined;
}

/** What is wrong with a title: its words, its rank, its twin, the part under it. */
export function headingFault(
  node: Extract<MdastNode, { type: 'heading' }>,
  { rank, titles, within, next }: Place,
): Fault | undefined {
  const title = wordsOf(node);
  if (!isFull(node))
    return { message: 'Ce titre est vide.', remedy: 'écrivez ses mots après les « # », ou retirez-les' };
  const isForeign = (child: MdastNode) => child.type === 'link' || (isElement(child) && within !== DOCUMENT);
  if (node.children.some(isForeign))
    return {
      message: `Le titre « ${title} » contient un lien ou une balise.`,
      remedy: 'mettez-les dans le texte, sous le titre',
    };
  if (within !== undefined && within !== DOCUMENT)
    return {
      message: `Le titre « ${title} » est dans « <${within}> ».`,
      remedy: 'sortez-le, ou mettez ses mots en gras',
    };
  if (node.depth !== 2 && (node.depth !== 3 || rank < 2)) {
    const message =
      node.depth === 3
        ? 'Ce titre « ### » n’est sous aucun titre « ## ».'
        : `Ce titre a ${node.depth} « # ».`;
    return {
      message,
      remedy: 'écrivez « ## » devant le titre d’une partie, « ### » devant ceux qu’elle contient',
    };
  }
  if (within === undefined && titles.has(title))
    return {
      message: `Le titre « ${title} » est deux fois dans cette page.`,
      remedy: 'changez l’un des deux',
    };
  if (next === undefined || (next.type === 'heading' && next.depth <= node.depth))
    return {
      message: `Il n’y a rien sous le titre « ${title} ».`,
      remedy: 'écrivez cette partie, ou retirez son titre',
    };
  titles.add(title);
  return undefined;
}
