import { isCollection, isMap, isScalar, isSeq, parseDocument, visit, type Document, type Node } from 'yaml';

type Path = readonly (string | number)[];

/** A YAML text with a change; its remarks and its quotes stay. */
function edited(source: string, change: (document: Document) => void): string {
  const document = parseDocument(source);
  change(document);
  return document.toString({ lineWidth: 0 });
}

/** A value whose lists and groups are written on one line each, as conditions are. */
function onOneLine(document: Document, value: unknown): Node {
  const node = document.createNode(value);
  visit(node, {
    Pair(_key, { value: inner }) {
      if (isCollection(inner)) inner.flow = true;
    },
  });
  if (isSeq(node)) node.flow = true;
  return node;
}

/**
 * A YAML text with one more item in a list.
 *
 * @param place the rank that the item takes; by default, the last
 * @throws if there is no list there
 */
export function withItem(
  source: string,
  path: Path,
  item: unknown,
  place = Number.POSITIVE_INFINITY,
): string {
  return edited(source, (document) => {
    const list = document.getIn(path);
    if (!isSeq(list)) throw new Error(`no list at ${path.join(' › ')}`);
    list.items.splice(place, 0, onOneLine(document, item));
  });
}

/** A YAML text in which a list of a group has one more item: made at the end of the group, if it is not there yet. */
export function withListed(source: string, path: Path, key: string, id: string): string {
  return edited(source, (document) => {
    const place = [...path, key];
    if (document.hasIn(place)) document.addIn(place, id);
    else document.setIn(place, onOneLine(document, [id]));
  });
}

/** A YAML text with another value in place of a word or a number. */
export function withValue(source: string, path: Path, value: number): string {
  return edited(source, (document) => document.setIn(path, value));
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
  const isValue = (node: unknown) => isScalar(node) && node.value === value;
  return edited(source, (document) => {
    visit(document, {
      Pair(_key, pair) {
        const { key, value: accepted } = pair;
        if (!isScalar(key)) return undefined;
        if (except.includes(String(key.value))) return visit.SKIP;
        if (key.value !== question || isMap(accepted)) return undefined;
        if (isValue(accepted)) pair.value = onOneLine(document, [value, added]);
        const place = isSeq(accepted) ? accepted.items.findIndex(isValue) : -1;
        if (isSeq(accepted) && place !== -1) accepted.items.splice(place + 1, 0, document.createNode(added));
        return undefined;
      },
    });
  });
}
