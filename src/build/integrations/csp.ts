import { createHash } from 'node:crypto';
import { parse } from 'node-html-parser';
import type { PageKind } from '../../site/page-kind.ts';

/**
 * What any page may do: nothing, but show the pictures and the typeface of its own site, send its forms there, and let
 * tools that judge a site from within a page (Lighthouse) ask for its robots.txt.
 */
const EVERY_PAGE = [
  "default-src 'none'",
  "img-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "connect-src 'self'",
];
/** What only a script asks for: to start a worker. */
const FOR_SCRIPTS = ["worker-src 'self'"];
/** The scripts of the site. */
const SCRIPT_FILES = ["'self'"];
/** Pagefind's engine, which is WebAssembly, on the page that runs it. */
const ENGINE = "'wasm-unsafe-eval'";
const RUNS_ENGINE: PageKind = 'recherche';

const DATA: ReadonlySet<string | undefined> = new Set(['application/json', 'application/ld+json']);
/** Rules for the browser, which the policy treats as a script, and which run nothing: a word allows them, without a hash. */
const RULES = 'speculationrules';
const ALLOWS_RULES = "'inline-speculation-rules'";
/** Elements whose content is kept as it is: hashes are of each byte. A style may stand in a `noscript`. */
const AS_IS = { script: true, style: true, pre: true, noscript: false };
/** A policy holds for what comes after it: only the encoding, which the browser looks for first, stands before. */
const ENCODING = '<meta charset="utf-8">';

function digestOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

function directive(name: string, sources: readonly string[]): string {
  return [name, ...new Set(sources.length === 0 ? ["'none'"] : sources)].join(' ');
}

/**
 * A page with its security policy: it allows the inline scripts and styles of this page, by their hashes, and one that
 * runs no script allows none, nor a worker. Astro writes one policy for the whole site, which is wider and compresses
 * badly.
 *
 * @throws if the page does not say its encoding, before which no policy may stand
 */
export function withPolicy(html: string): string {
  if (!html.includes(ENCODING)) throw new Error(`A page has no ${ENCODING}: no place for its policy`);
  const page = parse(html, { blockTextElements: AS_IS });
  const scripts = page.querySelectorAll('script').filter((script) => !DATA.has(script.getAttribute('type')));
  const running = scripts.filter((script) => script.getAttribute('type') !== RULES);
  const runs = running.length > 0;
  const hasEngine = page.querySelector(`[data-page-kind="${RUNS_ENGINE}"]`) !== null;
  const inline = running.map(({ rawText }) => rawText).filter((content) => content !== '');
  const styles = page.querySelectorAll('style').map(({ rawText }) => digestOf(rawText));
  const policy = [
    ...EVERY_PAGE,
    ...(runs ? FOR_SCRIPTS : []),
    directive('script-src', [
      ...(runs ? SCRIPT_FILES : []),
      ...(runs && hasEngine ? [ENGINE] : []),
      ...(running.length < scripts.length ? [ALLOWS_RULES] : []),
      ...inline.map(digestOf),
    ]),
    directive('style-src', ["'self'", ...styles]),
  ].join(';');
  const meta = `<meta http-equiv="content-security-policy" content="${policy}">`;
  return html.replace(ENCODING, () => ENCODING + meta);
}
