import { createHash } from 'node:crypto';
import { SHARE_PICTURE } from '../href.ts';
import { pagePath } from '../named-pages.ts';
import { NOT_KEPT_PAGE, type Manifest } from './names.ts';
import { WORKER_FILE } from './register.ts';

/** A built file, by address without `base`. */
export interface BuiltFile {
  readonly address: string;
  readonly content: Uint8Array;
}

/**
 * Asked for by nobody: the engine of the search for other languages, the page of errors, which only a server gives, what
 * robots, hosts and social networks read, and the questions of whoever runs no script, hence no worker.
 */
const LEFT_OUT =
  /^\/(?:pagefind\/wasm\.unknown\.pagefind|404\.html|sitemap[\w-]*\.xml|robots\.txt|_headers|\.htaccess|autodiagnostic\/question\/.*)$/;

/** Heavy, and of use to who is already writing: kept when they are opened. */
const ONCE_OPENED = /\.docx$/;

/** Kept with the pages that register the worker: where to begin again, and what is said in place of another page. */
const WITH_JOURNEY: readonly string[] = ['/', NOT_KEPT_PAGE];

/** The page that fills papers, where the site has it: kept with what it names once it is opened. */
const PAPERS = pagePath('papiers');

/** The financing plan, where the site has it: kept once it is opened, with the papers that it leads to. */
const PLAN = pagePath('plan-de-financement');

/** The communes of other départements: few who come here look for theirs among them. */
const SELDOM_ASKED = '/territoires-voisins.json';

const isPage = (address: string) => address.endsWith('/');
const isModel = (address: string) => ONCE_OPENED.test(address);

/** The beginning of a hash: it tells files apart, and a whole file from one cut short. The worker computes the same. */
export function shortHash(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

/** Addresses, and every file that one of them names. */
function withNamed(files: readonly BuiltFile[], addresses: readonly string[]): Set<string> {
  const texts = new Map(files.map(({ address, content }) => [address, Buffer.from(content).toString()]));
  const others = [...texts.keys()].filter((address) => !isPage(address) && address !== SELDOM_ASKED);
  const kept = new Set(addresses);
  // What is added is walked through in its turn.
  for (const address of kept) {
    const text = texts.get(address) ?? '';
    for (const other of others) if (text.includes(other.replace(/.*\//, ''))) kept.add(other);
  }
  return kept;
}

/** The Word files of the papers that a page leads to, by the anchors of their page. */
function papersFrom(files: readonly BuiltFile[], page: string): string[] {
  const html = files.find(({ address }) => address === page)?.content ?? '';
  const anchors = Buffer.from(html)
    .toString()
    .matchAll(new RegExp(`${PAPERS}#([a-z0-9-]+)`, 'g'));
  const names = new Set([...anchors].map(([, file = '']) => `${file}.docx`));
  return files.map(({ address }) => address).filter((address) => names.has(address.replace(/.*\//, '')));
}

function registersWorker({ address, content }: BuiltFile): boolean {
  return isPage(address) && Buffer.from(content).includes(WORKER_FILE);
}

/** Manifest of a version, in the order of addresses: the same files give the same manifest. */
export function manifestOf(files: readonly BuiltFile[]): Manifest {
  const asked = files.filter(({ address }) => !LEFT_OUT.test(address) && address !== SHARE_PICTURE);
  const hashed = asked
    .map(({ address, content }) => [address, shortHash(content)] as const)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const registering = asked.filter(registersWorker).map(({ address }) => address);
  const journey = withNamed(asked, [...WITH_JOURNEY, ...registering]);
  const named = withNamed(asked, [PAPERS, PLAN]);
  const led = papersFrom(asked, PLAN);
  const goesOn = (address: string) => named.has(address) && !journey.has(address) && !isModel(address);
  const filesOf = (isOne: (address: string) => boolean) =>
    Object.fromEntries(hashed.filter(([address]) => isOne(address)));
  return {
    version: shortHash(JSON.stringify(hashed)).slice(0, 8),
    journey: filesOf((address) => journey.has(address)),
    rest: filesOf((address) => !journey.has(address) && !isModel(address)),
    opened: filesOf((address) => isModel(address) || goesOn(address)),
    together: asked.some(({ address }) => address === PLAN)
      ? { [PLAN]: Object.keys(filesOf((address) => goesOn(address) || led.includes(address))) }
      : {},
  };
}
