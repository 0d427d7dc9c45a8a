/** Attributes of an element, in the order in which they are written. */
type Attributes = Readonly<Record<string, string | number>>;

/** A text as XML holds it. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** The text of what {@link escaped} gave. */
export function unescaped(xml: string): string {
  return xml
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

/** An element of WordprocessingML, by its name without prefix; attributes without one belong to Word too. */
export function word(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(
    ([key, given]) => ` ${key.includes(':') ? key : `w:${key}`}="${escaped(String(given))}"`,
  );
  const inner = children.join('');
  return `<w:${name}${written.join('')}${inner === '' ? '/>' : `>${inner}</w:${name}>`}`;
}

/** An element that holds one value. */
export function value(name: string, val: string | number): string {
  return word(name, { val });
}

/** An element without attributes; nothing where it would be empty. */
export function group(name: string, ...children: readonly string[]): string {
  return children.join('') === '' ? '' : word(name, {}, ...children);
}
