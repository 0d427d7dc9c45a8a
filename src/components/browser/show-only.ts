import { queryAll } from './dom.ts';

/** Shows the parts whose attribute has a value, and hides the others that have the attribute. */
export function showOnly(root: ParentNode, attribute: string, value: string | undefined): void {
  for (const element of queryAll(root, `[${attribute}]`)) {
    element.hidden = element.getAttribute(attribute) !== value;
  }
}
