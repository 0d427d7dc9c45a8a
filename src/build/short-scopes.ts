import { digestOf } from './policy.ts';

const SCOPE = /data-astro-cid-(\w+)/g;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;

const stylesOf = (html: string) => [...html.matchAll(STYLE)].map(([, content = '']) => content);

/**
 * A page whose components' styles are told apart by short names, `data-a`, `data-b`…, in the order in which they
 * come, with the hashes of its security policy brought up to date. Astro's names are hashes of eight letters: no
 * compression shortens them, and they are 3 % of a page.
 */
export function withShortScopes(html: string): string {
  const names = new Map<string, string>();
  const short = html.replaceAll(SCOPE, (_whole, hash: string) => {
    const name = names.get(hash) ?? `data-${(names.size + 10).toString(36)}`;
    names.set(hash, name);
    return name;
  });
  const after = stylesOf(short);
  return stylesOf(html).reduce(
    (page, before, index) => page.replace(digestOf(before), digestOf(after[index] ?? '')),
    short,
  );
}
