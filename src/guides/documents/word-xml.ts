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

/** A run of text, its lines apart, and what is set of its letters. */
export function wordRun(text: string, set = ''): string {
  const lines = text.split('\n').map((line) => word('t', { 'xml:space': 'preserve' }, escaped(line)));
  return word('r', {}, group('rPr', set), lines.join(word('br')));
}

/** What XML cannot hold, even escaped, and the marks that turn the direction of what follows. */
const UNWRITTEN = /(?!\n)[\p{Cc}\p{Cs}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/** A text as a paper may hold it: its lines, its letters, and nothing that acts. */
export function writable(text: string): string {
  const lines = text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n').replaceAll('\t', ' ');
  return lines.replaceAll(UNWRITTEN, '').trim();
}
