/** What every page of a tool does with the project as it opens: it takes it up, reads its address, and follows it. */
import { isPageAnchor } from '../components/browser/page-anchor.ts';
import { urlHash, type UrlHash } from '../components/browser/url-hash.ts';
import { toFragment } from './codec.ts';
import { $project, changeProject, keptText, openFragment, openStore } from './store.ts';
import { linkedPlace } from './territory/linked-place.ts';

let isStarted = false;
let address: UrlHash | undefined;

/** Names the place that a link gave by its code alone. */
async function namePlaceOfLink(): Promise<void> {
  const { place, named } = $project.get();
  if (place === undefined || named !== undefined) return;
  const words = await linkedPlace(place);
  // The visitor may have named another one meanwhile.
  if (words === undefined || $project.get().place !== place) return;
  changeProject(words === 'unknown' ? { place: undefined } : { named: words });
}

/** Opens the project of the address, where it is of one who comes, not of one who comes back. */
function readAddress(isInAddress: boolean): void {
  const { hash } = location;
  // An entry that this page wrote or read, seen again by Back or a new load: what is kept is newer, unless nothing could be.
  const isRead = history.state !== null && !(isInAddress && keptText() === undefined);
  if (hash.length > 1 && !isPageAnchor(hash) && !isRead) {
    openFragment(hash);
    history.replaceState(history.state ?? {}, '');
  }
  void namePlaceOfLink();
}

/** Writes the project in the address of the page, which may be copied or printed. */
function writeAddress(): void {
  address?.set(toFragment($project.get()));
}

/**
 * Starts the project on this page, once.
 *
 * @param isInAddress whether the address of the page holds the project
 */
export function startProject(isInAddress = false): void {
  openStore();
  if (isStarted) return;
  isStarted = true;
  readAddress(isInAddress);
  if (isInAddress) {
    address = urlHash();
    $project.subscribe(writeAddress);
  }
  addEventListener('hashchange', () => {
    readAddress(isInAddress);
    // The skip link moves the reader: the project stays, in the address too.
    writeAddress();
  });
}

/** Writes the address at once: before it is copied or printed. */
export function flushAddress(): void {
  address?.flush();
}
