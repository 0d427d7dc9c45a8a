import { mdxToMdast, type MdastNode } from 'satteri';
import { sentencesOf } from './sentences.ts';

/** A component as its tag is written, without what it holds. */
function tagOf(node: Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>): string {
  const attributes = node.attributes.map((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') return '{…}';
    const { name, value } = attribute;
    // Without its quotes: typography would make guillemets of them.
    if (typeof value === 'string') return `${name}=${value}`;
    return value === null || value === undefined ? name : `${name}={${value.value}}`;
  });
  return `<${[node.name ?? '', ...attributes].join(' ')}>`;
}

/** The text of a node within a sentence: links say where they lead, components their tag. */
function inline(node: MdastNode): string {
  const inside = 'children' in node ? node.children.map(inline).join('') : '';
  if (node.type === 'mdxJsxTextElement') return `${tagOf(node)}${inside}`;
  if (node.type === 'link') return `${inside} (${node.url})`;
  return 'value' in node && typeof node.value === 'string' ? node.value : inside;
}

function textsIn(node: MdastNode): string[] {
  if (node.type === 'heading' || node.type === 'paragraph' || node.type === 'tableCell') {
    return sentencesOf(inline(node).replaceAll(/\s+/g, ' '));
  }
  const own = node.type === 'mdxJsxFlowElement' ? [tagOf(node)] : [];
  if ('children' in node) return [...own, ...node.children.flatMap(textsIn)];
  return 'value' in node && typeof node.value === 'string' ? [...own, node.value] : own;
}

/**
 * Every text of the body of a page, in order: sentences, titles, cells of tables, tags of components. The lines
 * as they are written when the body is no MDX.
 */
export function bodyTexts(body: string): string[] {
  try {
    return textsIn(mdxToMdast(body));
  } catch {
    return body.split('\n').filter((line) => line.trim() !== '');
  }
}
