/**
 * An answer of the search: a page, its kind, what is said of it.
 *
 * @param said a text, or nodes where words are marked
 */
export function answerItem(
  page: { readonly kind: string; readonly href: string; readonly title: string },
  ...said: readonly (string | Node)[]
): HTMLElement {
  const item = document.createElement('li');
  const kind = document.createElement('p');
  kind.className = 'kind';
  kind.textContent = page.kind;
  const title = document.createElement('h3');
  const link = document.createElement('a');
  link.href = page.href;
  link.textContent = page.title;
  title.append(link);
  const text = document.createElement('p');
  text.append(...said);
  item.append(kind, title, text);
  return item;
}
