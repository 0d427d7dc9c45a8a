import { isPageAnchor } from '../components/browser/page-anchor.ts';

/** Keeps the hash on the code that the page shows: another code reloads the page, an anchor leaves no trace. */
export function preserveCodeInHash(): void {
  const shown = location.hash;
  addEventListener('hashchange', () => {
    if (isPageAnchor(location.hash)) history.replaceState(null, '', shown);
    else location.reload();
  });
}
