/**
 * Whether the part of an address after `#` names a place of the page, as the skip link does. It then moves
 * the reader and says nothing of the answers, which the page goes on holding.
 */
export function isPageAnchor(hash: string): boolean {
  try {
    return hash.length > 1 && document.getElementById(decodeURIComponent(hash.slice(1))) !== null;
  } catch {
    // A damaged address, as « #% », names no place.
    return false;
  }
}
