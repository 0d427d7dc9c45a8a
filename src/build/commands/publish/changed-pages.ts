import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { builtFiles, isPage } from '../../integrations/built-files.ts';

/** A built page as two publications are compared by it. */
export interface PageState {
  readonly title: string;
  /** What it says and where it leads, without its form. */
  readonly said: string;
  readonly html: string;
}

/** What a built site gives to visitors, by address. */
export interface SiteState {
  readonly pages: ReadonlyMap<string, PageState>;
  /** The digests of its documents. */
  readonly documents: ReadonlyMap<string, string>;
}

/** A page, as a list names it. */
interface Named {
  readonly address: string;
  readonly title: string;
}

/** What differs between two publications. */
export interface SiteChanges {
  readonly added: readonly Named[];
  readonly gone: readonly Named[];
  readonly changed: readonly Named[];
  /** How many pages say the same under another form. */
  readonly reshaped: number;
  readonly documents: {
    readonly added: readonly string[];
    readonly gone: readonly string[];
    readonly changed: readonly string[];
  };
}

const DOCUMENT = /\.(?:docx|xlsx|pdf|odt|ods)$/;

function words(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** What a visitor reads of a page: the words of its main part, and the addresses of its links and pictures. */
export function pageState(html: string): PageState {
  const root = parse(html);
  for (const part of root.querySelectorAll('script, style, template')) part.remove();
  const main = root.querySelector('main') ?? root;
  const title = (main.querySelector('h1') ?? root.querySelector('title'))?.text ?? '';
  // What follows « # » may be a code of the version of the site.
  const places = main
    .querySelectorAll('[href], [src], [alt]')
    .flatMap((element) =>
      ['href', 'src', 'alt'].map((name) => element.getAttribute(name)?.replace(/#.*/, '') ?? ''),
    );
  return { title: words(title), said: [words(main.text), ...places].join('\n'), html };
}

/** Reads a built site. */
export function siteState(folder: string): SiteState {
  const files = builtFiles(folder);
  return {
    pages: new Map(
      files.filter(isPage).map(({ file, address }) => [address, pageState(readFileSync(file, 'utf8'))]),
    ),
    documents: new Map(
      files
        .filter(({ path }) => DOCUMENT.test(path))
        .map(({ file, address }) => [address, hash('sha256', readFileSync(file))]),
    ),
  };
}

/** The addresses that only the second has, that only the first has, and that both have with another value. */
function differences<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
  isSame: (one: Value | undefined, other: Value | undefined) => boolean,
): { added: string[]; gone: string[]; changed: string[] } {
  return {
    added: [...after.keys()].filter((address) => !before.has(address)),
    gone: [...before.keys()].filter((address) => !after.has(address)),
    changed: [...after.keys()].filter(
      (address) => before.has(address) && !isSame(before.get(address), after.get(address)),
    ),
  };
}

function isSaidAlike(one: PageState | undefined, other: PageState | undefined): boolean {
  return one?.said === other?.said && one?.title === other?.title;
}

function named(pages: ReadonlyMap<string, PageState>, addresses: readonly string[]): Named[] {
  return addresses.map((address) => ({ address, title: pages.get(address)?.title ?? '' }));
}

/** Compares what two publications give to visitors. */
export function compareSites(before: SiteState, after: SiteState): SiteChanges {
  const { added, gone, changed } = differences(before.pages, after.pages, isSaidAlike);
  const reshaped = [...after.pages].filter(([address, page]) => {
    const last = before.pages.get(address);
    return last !== undefined && last.html !== page.html && isSaidAlike(last, page);
  });
  return {
    added: named(after.pages, added),
    gone: named(before.pages, gone),
    changed: named(after.pages, changed),
    reshaped: reshaped.length,
    documents: differences(before.documents, after.documents, Object.is),
  };
}
