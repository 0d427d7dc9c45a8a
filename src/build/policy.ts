import { createHash } from 'node:crypto';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const INLINE = /<(?:script|style)\b[^>]*>([\s\S]*?)<\/(?:script|style)>/g;
const HASH = / 'sha256-([^']+)'/g;
/** Rules for the browser, which the policy treats as a script: Astro, which does not write them, hashes none. */
const SPECULATION = /<script\b[^>]*type="speculationrules"[^>]*>([\s\S]*?)<\/script>/g;

/** A script that runs, unlike rules and data. */
const RUNNING = /<script\b(?![^>]*\btype="(?:application\/(?:ld\+)?json|speculationrules)")/;
/** What only a script asks for: to fetch, to start a worker, to load another script, to run WebAssembly. */
const FOR_SCRIPTS = /(?:connect|worker)-src 'self';|(?<=script-src[^;]*) '(?:self|wasm-unsafe-eval)'/g;

/** The hash by which a security policy allows an inline script or style. */
export function digestOf(content: string): string {
  return createHash('sha256').update(content).digest('base64');
}

/**
 * A page with its security policy cut down to the hashes of its own inline scripts and styles; one that runs no script
 * allows none, nor what only scripts need. Astro writes one policy for the whole site: it compresses badly, and a
 * narrower one is a stricter one.
 */
export function withOwnPolicy(html: string): string {
  const own = new Set([...html.matchAll(INLINE)].map(([, content = '']) => digestOf(content)));
  const rules = [...html.matchAll(SPECULATION)].map(([, content = '']) => ` 'sha256-${digestOf(content)}'`);
  return html.replace(POLICY, (_whole, start: string, policy: string, end: string) => {
    const hashed = policy.replaceAll(HASH, (hash: string, digest: string) => (own.has(digest) ? hash : ''));
    const cut = RUNNING.test(html) ? hashed : hashed.replaceAll(FOR_SCRIPTS, '');
    return start + cut.replace(/script-src(?=[ ;]|$)/, (directive) => directive + rules.join('')) + end;
  });
}
