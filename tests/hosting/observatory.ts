import type { Answer } from './ask.ts';

/** What the scanner of the MDN HTTP Observatory sees of a site. */
export interface Scanned {
  /** The first page, over HTTPS. */
  readonly page: Pick<Answer, 'status' | 'all'> & { readonly html: string };
  /** Where the same address leads over HTTP; nothing if it does not lead elsewhere. */
  readonly redirection: string | undefined;
  readonly host: string;
}

/** A policy: its directives, each with its sources. */
type Policy = ReadonlyMap<string, readonly string[]>;

function policyOf(text: string): Policy {
  const directives = text.split(';').map((part) => part.trim().toLowerCase().split(/\s+/));
  return new Map(directives.map(([name = '', ...sources]) => [name, sources]));
}

const broad = /^(?:\*|ftp:|https?:|https?:\/\/\*.*)$/;
const unsafe = /^(?:'unsafe-inline'|'unsafe-eval'|data:)$/;

/** The policy of scripts, of styles and of the rest, in the `<meta>` of the page and in its header: both hold. */
function policyPoints({ page }: Scanned): number {
  const metas = [...page.html.matchAll(/<meta http-equiv="content-security-policy" content="([^"]*)"/gi)];
  const policies = [...page.all('content-security-policy'), ...metas.map(([, text = '']) => text)].map(
    policyOf,
  );
  const sourcesOf = (name: string) =>
    policies
      .map((policy) => policy.get(name) ?? policy.get('default-src'))
      .find((sources) => sources !== undefined);
  const sensitive = ['script-src', 'object-src', 'style-src'].map(sourcesOf);
  if (policies.length === 0) return -25;
  if (sensitive.some((sources) => sources === undefined)) return -20;
  if (
    sensitive.flatMap((sources) => sources ?? []).some((source) => broad.test(source) || unsafe.test(source))
  )
    return -20;
  const isNothingByDefault = policies.some((policy) => policy.get('default-src')?.join(' ') === "'none'");
  return isNothingByDefault ? 10 : 5;
}

function hstsPoints({ page }: Scanned): number {
  const values = page.all('strict-transport-security');
  const age = Number(/(?:^|;)\s*max-age=(\d+)/i.exec(values.length === 1 ? (values[0] ?? '') : '')?.[1]);
  if (Number.isNaN(age)) return -20;
  return age < 15_552_000 ? -10 : 0;
}

function framePoints({ page }: Scanned): number {
  const inHeader = page.all('content-security-policy').map(policyOf);
  if (inHeader.some((policy) => policy.has('frame-ancestors'))) return 5;
  return /^(?:deny|sameorigin)$/i.test(page.all('x-frame-options')[0] ?? '') ? 0 : -20;
}

function redirectionPoints({ redirection, host }: Scanned): number {
  if (redirection === undefined) return -20;
  const { protocol, hostname } = new URL(redirection);
  if (protocol !== 'https:') return -10;
  return hostname === host ? 0 : -5;
}

function referrerPoints({ page }: Scanned): number {
  const [value = ''] = page.all('referrer-policy');
  if (value === '') return 0;
  return /^(?:no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(value) ? 5 : -5;
}

function resourcePoints({ page }: Scanned): number {
  const [value = ''] = page.all('cross-origin-resource-policy');
  if (value === '' || value === 'cross-origin') return 0;
  return /^same-(?:origin|site)$/.test(value) ? 10 : -5;
}

/** Scripts of other sites lose points; a hash on our own would gain five. */
function scriptPoints({ page }: Scanned): number {
  const scripts = [...page.html.matchAll(/<script\b[^>]*\ssrc="([^"]*)"[^>]*>/gi)];
  if (scripts.some(([, address = '']) => /^(?:https?:)?\/\//.test(address))) return -50;
  return scripts.some(([tag]) => /\sintegrity="/.test(tag)) ? 5 : 0;
}

/** Any cookie, and any answer open to other sites, is worth here the worst that it may be: the site has none. */
function otherPoints({ page }: Scanned): number {
  const cookies = page.all('set-cookie').length > 0 ? -40 : 0;
  const open = page.all('access-control-allow-origin').length > 0 ? -50 : 0;
  return cookies + open + (page.all('x-content-type-options').join() === 'nosniff' ? 0 : -5);
}

const sum = (of: readonly number[]) => of.reduce((total, one) => total + one, 100);

/**
 * What the MDN HTTP Observatory would give, by its public rules, with the worst where it has degrees: 100, less the faults;
 * what is more than asked counts from 90 up. Rules read in `mdn/mdn-http-observatory`: `src/grader/charts.js` (points),
 * `src/scanner/index.js` (sum), `src/analyzer/tests/` (what is looked at).
 */
export function observatoryScore(scanned: Scanned): number {
  const points = [
    policyPoints,
    hstsPoints,
    framePoints,
    redirectionPoints,
    referrerPoints,
    resourcePoints,
    scriptPoints,
    otherPoints,
  ].map((test) => test(scanned));
  const faults = sum(points.filter((one) => one < 0));
  return Math.max(0, faults >= 90 ? sum(points) : faults);
}
