import type { DOMNode, HtmlElement } from 'html-validate';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
};

/** A text of the source of a page, its character references read. An unknown one is a fault. */
export function decoded(source: string): string {
  return source.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (reference, decimal, hexadecimal, name) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    if (hexadecimal !== undefined) return String.fromCodePoint(Number.parseInt(String(hexadecimal), 16));
    const character = entities[String(name)];
    if (character === undefined) throw new Error(`unknown character reference: ${reference}`);
    return character;
  });
}

/** The value of an attribute, read; nothing if it is absent. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  const value = element.getAttributeValue(name);
  return value === null ? undefined : decoded(value);
}

/** Elements that do not break a line. */
const inline = new Set(
  'a abbr b bdi cite code data dfn em i kbd label mark q s small span strong sub sup time u var'.split(' '),
);

const textless = new Set(['script', 'style', 'template', 'svg']);

function isElement(node: DOMNode): node is HtmlElement {
  return 'tagName' in node;
}

/** The text of an element, one entry for each line that a reader sees as separate. */
export function textBlocks(element: HtmlElement): string[] {
  const lines = [''];
  const visit = (node: DOMNode): void => {
    if (!isElement(node)) {
      if (node.childNodes.length === 0) lines.push(`${lines.pop() ?? ''}${decoded(node.textContent)}`);
      return;
    }
    if (textless.has(node.tagName)) return;
    // A word explained in place is part of its sentence.
    const breaks = !inline.has(node.tagName) && !node.classList.contains('term');
    if (breaks) lines.push('');
    for (const child of node.childNodes) visit(child);
    if (breaks) lines.push('');
  };
  visit(element);
  // Only plain spaces collapse: the no-break ones are part of the text.
  return lines.map((line) => line.replaceAll(/[ \t\r\n]+/g, ' ').trim()).filter((line) => line !== '');
}

/** The texts of an element, piece by piece, code and plain-text models left out. */
export function proseOf(element: HtmlElement): string[] {
  return element.childNodes.flatMap((node) => {
    if (!isElement(node)) return node.childNodes.length === 0 ? [decoded(node.textContent)] : [];
    return textless.has(node.tagName) || ['code', 'pre'].includes(node.tagName) ? [] : proseOf(node);
  });
}

function isTextLike(node: DOMNode | undefined, pattern: RegExp): boolean {
  return node !== undefined && !isElement(node) && pattern.test(decoded(node.textContent));
}

/** The words stuck to a link, a strong word or a date: a letter right before or right after its tags. */
export function gluedWords(element: HtmlElement): string[] {
  return element.childNodes.flatMap((node, index) => {
    if (!isElement(node)) return [];
    const before = isTextLike(element.childNodes[index - 1], /\p{L}$/u);
    const after = isTextLike(element.childNodes[index + 1], /^\p{L}/u);
    const isGlued = ['a', 'strong', 'time'].includes(node.tagName) && (before || after);
    return [...(isGlued ? [node.textContent.trim()] : []), ...gluedWords(node)];
  });
}
