import { Document, isCollection, isMap, isScalar, isSeq, parseDocument, visit, type Node } from 'yaml';

/** A text put in a place of another; the rest stays as it was written, remarks and folds included. */
interface Edit {
  readonly at: number;
  readonly until?: number;
  readonly text: string;
}

/** A YAML text with edits, which were all placed in the text as it was. */
function applied(source: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((one, other) => other.at - one.at)
    .reduce((text, { at, until = at, text: put }) => text.slice(0, at) + put + text.slice(until), source);
}

/** The end of the line on which a node ends, its remark included. */
function endOfLine(source: string, node: Node): number {
  const [, until = 0] = node.range ?? [];
  const written = source.slice(0, until).trimEnd().length;
  const end = source.indexOf('\n', written);
  return end === -1 ? source.length : end;
}

/** A list item as lines, under the same indent as another. */
function itemLike(source: string, sibling: Node, item: unknown): string {
  const [start = 0] = sibling.range ?? [];
  const line = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  const indent = ' '.repeat(line.length - line.trimStart().length);
  const document = new Document([item]);
  visit(document, {
    Pair(_key, { value }) {
      // As the conditions are written: on one line.
      if (isCollection(value)) value.flow = true;
    },
  });
  const lines = document.toString({ lineWidth: 0 }).trimEnd().split('\n');
  return lines.map((text) => `\n${indent}${text}`).join('');
}

/**
 * A YAML text with one more item in a list.
 *
 * @param path the keys that lead to the list
 * @param place the rank that the item takes; by default, the last
 * @throws if there is no list there, or an empty one
 */
export function withItem(
  source: string,
  path: readonly (string | number)[],
  item: unknown,
  place = Number.POSITIVE_INFINITY,
): string {
  const list = parseDocument(source).getIn(path);
  const items = isSeq(list) ? list.items.filter((each) => isCollection(each) || isScalar(each)) : [];
  const before = items[Math.min(place, items.length) - 1];
  const [first] = items;
  if (before?.range && isSeq(list) && list.flow === true) {
    return applied(source, [{ at: before.range[1], text: `, ${String(item)}` }]);
  }
  if (before !== undefined) {
    return applied(source, [{ at: endOfLine(source, before), text: itemLike(source, before, item) }]);
  }
  if (first === undefined) throw new Error(`no list at ${path.join(' › ')}`);
  const start = source.lastIndexOf('\n', first.range?.[0]);
  return applied(source, [{ at: start, text: itemLike(source, first, item) }]);
}

/** A YAML text in which a list of a group has one more item: made at the end of the group, if it is not there yet. */
export function withListed(
  source: string,
  path: readonly (string | number)[],
  key: string,
  id: string,
): string {
  const document = parseDocument(source);
  const list = document.getIn([...path, key]);
  if (isSeq(list) && list.items.length > 0) return withItem(source, [...path, key], id);
  const group = document.getIn(path);
  const [first] = isMap(group) ? group.items : [];
  if (!isMap(group) || !isScalar(first?.key) || !first.key.range)
    throw new Error(`no group at ${path.join(' › ')}`);
  const [start] = first.key.range;
  const indent = ' '.repeat(start - source.lastIndexOf('\n', start - 1) - 1);
  return applied(source, [{ at: endOfLine(source, group), text: `\n${indent}${key}: [${id}]` }]);
}

/** A YAML text with another value in place of a word or a number. */
export function withValue(source: string, path: readonly (string | number)[], value: number): string {
  const node = parseDocument(source).getIn(path, true);
  if (!isScalar(node) || !node.range) throw new Error(`no value at ${path.join(' › ')}`);
  const [at, until] = node.range;
  return applied(source, [{ at, until, text: String(value) }]);
}

/** Whether a node says a value: alone, or in a list. */
function says(node: unknown, value: string): boolean {
  if (isScalar(node)) return node.value === value;
  return isSeq(node) && node.items.some((item) => isScalar(item) && item.value === value);
}

/** What puts a value beside another where a condition accepts it. */
function besides(source: string, node: unknown, value: string, added: string): Edit[] {
  if (isScalar(node) && node.range) {
    return [{ at: node.range[0], until: node.range[1], text: `[${value}, ${added}]` }];
  }
  if (!isSeq(node)) return [];
  const item = node.items.find((each) => isScalar(each) && each.value === value);
  if (!isScalar(item) || !item.range) return [];
  return node.flow === true
    ? [{ at: item.range[1], text: `, ${added}` }]
    : [{ at: endOfLine(source, item), text: itemLike(source, item, added) }];
}

/**
 * A YAML text in which each condition that accepts an answer accepts another too.
 *
 * @param question the key of the conditions
 * @param except the keys under which nothing changes
 */
export function acceptedBeside(
  source: string,
  { question, value, added }: Readonly<Record<'question' | 'value' | 'added', string>>,
  except: readonly string[],
): string {
  const edits: Edit[] = [];
  visit(parseDocument(source), {
    Pair(_key, { key, value: node }) {
      if (!isScalar(key)) return undefined;
      if (except.includes(String(key.value))) return visit.SKIP;
      if (key.value === question && !isMap(node) && says(node, value)) {
        edits.push(...besides(source, node, value, added));
      }
      return undefined;
    },
  });
  return applied(source, edits);
}
