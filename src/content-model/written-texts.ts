import { mdxToMdast, type MdastNode } from 'satteri';
import type { ReadFile } from './content-files.ts';
import { typography } from './text/typography.ts';
import { sentencesOf } from './sentences.ts';

/** The place of the text of a page, below its keys. */
const BODY = '';

/** The place of the title of a page. */
export const TITLE = 'titre';

/** Where a text stands among the keys of a file. */
export function placeOf(keys: readonly string[]): string {
  return keys.join(' › ');
}

/** What stands alone at its place, as it reads: a text, a number, a yes or no, a day. */
function textOf(value: unknown): string {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');
  return typography(text.replaceAll(/\s+/g, ' ').trim());
}

function leavesOf(value: unknown, keys: readonly string[]): { place: string; text: string }[] {
  if (typeof value !== 'object' || value === null || value instanceof Date) {
    return [{ place: placeOf(keys), text: textOf(value) }];
  }
  const children = Object.entries(value);
  if (children.length === 0) return [{ place: placeOf(keys), text: '' }];
  return children.flatMap(([key, child]) => leavesOf(child, Array.isArray(value) ? keys : [...keys, key]));
}

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
function bodyTexts(body: string): string[] {
  try {
    return textsIn(mdxToMdast(body));
  } catch {
    return body.split('\n').filter((line) => line.trim() !== '');
  }
}

/** The texts of a file, by place. */
type WrittenTexts = ReadonlyMap<string, readonly string[]>;

/**
 * Every text of a content file, by place: those of a list stand at the place of the list, those of the body at
 * {@link BODY}.
 */
export function writtenTexts({ data, body }: Pick<ReadFile, 'data' | 'body'>): WrittenTexts {
  const leaves = Map.groupBy(leavesOf(data, []), ({ place }) => place);
  return new Map([
    ...[...leaves].map(([place, found]) => [place, found.map(({ text }) => text)] as const),
    [BODY, bodyTexts(body).map(typography)],
  ]);
}
