/** Opens each fold: paper has none, and the screen has its own again. */
function unfold(): void {
  for (const element of document.querySelectorAll<HTMLDetailsElement>('main details:not([open])')) {
    element.open = true;
    addEventListener('afterprint', () => (element.open = false), { once: true });
  }
}

/** Prints what is folded. */
export function unfoldPrint(): void {
  addEventListener('beforeprint', unfold);
}
