/**
 * The part of a page that a script needs.
 *
 * @throws if the page does not have it: page and script are written together
 */
export function query<Part extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): Part {
  const found = root.querySelector<Part>(selector);
  if (found === null) throw new Error(`The page has no ${selector}`);
  return found;
}

/** Every part that a selector names. */
export function queryAll(root: ParentNode, selector: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)];
}

/** Shows the parts whose attribute has a value, and hides the others that have the attribute. */
export function showOnly(root: ParentNode, attribute: string, value: string | undefined): void {
  for (const element of queryAll(root, `[${attribute}]`)) {
    element.hidden = element.getAttribute(attribute) !== value;
  }
}
