import { isPageAnchor } from '../../components/browser/page-anchor.ts';

/** Keeps the code in the address of a page that shows the answers of one code. */
export function holdCode(): void {
  const shown = location.hash;
  addEventListener('hashchange', () => {
    // The skip link moves the reader: the address goes on holding the code. Anything else is another code.
    if (isPageAnchor(location.hash)) history.replaceState(null, '', shown);
    else location.reload();
  });
}
