const STYLE = /(<style\b[^>]*>)([\s\S]*?)(<\/style>)/g;

/** The styles that stand in a page, in their order. */
export function stylesIn(html: string): string[] {
  return [...html.matchAll(STYLE)].map(([, , style = '']) => style);
}

/** A page with each of its styles changed; one that becomes empty goes, with its tags. */
export function withEachStyle(html: string, change: (style: string) => string): string {
  return html.replaceAll(STYLE, (_whole, opening: string, style: string, closing: string) => {
    const changed = change(style);
    return changed === '' ? '' : opening + changed + closing;
  });
}

/** A page without its styles: about half of its bytes, and nothing that is read. */
export function withoutStyles(html: string): string {
  return withEachStyle(html, () => '');
}
