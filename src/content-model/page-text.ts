import { HTMLElement, TextNode, type Node } from 'node-html-parser';

/** Elements that do not end a paragraph; a button of a word explained in place is part of its sentence. */
const INLINE = new Set('a abbr b cite em i mark q s small span strong sub sup time u'.split(' '));
const TEXTLESS = new Set(['script', 'style', 'svg', 'template', 'code', 'pre', 'textarea']);

/**
 * The text of an element, one entry a paragraph, title or item, its spaces made plain. What the search
 * ignores is left out: the contents, the sources, which are quoted as their publishers wrote them.
 */
export function paragraphsOf(root: HTMLElement): string[] {
  const lines = [''];
  const visit = (node: Node): void => {
    if (node instanceof TextNode) lines.push(`${lines.pop() ?? ''}${node.text}`);
    if (!(node instanceof HTMLElement)) return;
    const tag = node.rawTagName.toLowerCase();
    if (TEXTLESS.has(tag) || node.attributes['data-pagefind-ignore'] !== undefined) return;
    const isInline = INLINE.has(tag) || node.classList.contains('term');
    if (!isInline) lines.push('');
    for (const child of node.childNodes) visit(child);
    if (!isInline) lines.push('');
  };
  visit(root);
  return lines.map((line) => line.replaceAll(/\s+/g, ' ').trim()).filter((line) => line !== '');
}
