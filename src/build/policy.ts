import { createHash } from 'node:crypto';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const INLINE = /<(?:script|style)\b[^>]*>([\s\S]*?)<\/(?:script|style)>/g;
const HASH = / 'sha256-([^']+)'/g;

/**
 * A page with its security policy cut down to the hashes of its own inline scripts and styles. Astro writes
 * those of the whole site on every page: they compress badly, and a narrower policy is a stricter one.
 */
export function withOwnPolicy(html: string): string {
  const own = new Set(
    [...html.matchAll(INLINE)].map(([, content = '']) =>
      createHash('sha256').update(content).digest('base64'),
    ),
  );
  return html.replace(
    POLICY,
    (_whole, start: string, policy: string, end: string) =>
      start + policy.replaceAll(HASH, (hash: string, digest: string) => (own.has(digest) ? hash : '')) + end,
  );
}
