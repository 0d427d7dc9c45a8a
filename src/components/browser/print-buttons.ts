import { queryAll } from './dom.ts';

/** Lets the buttons that print do so. Apart from the stamp of the paper: few pages have both. */
export function bindPrintButtons(): void {
  for (const button of queryAll(document, '[data-print]')) button.addEventListener('click', () => print());
}
