import type { AstroIntegration } from 'astro';
import { rewritePages } from './built-files.ts';
import { withOwnPolicy } from './policy.ts';
import { withShortScopes } from './short-scopes.ts';

/** Gives each built page a security policy of its own, and short names for its styles. Runs before anything reads the pages. */
export function policy(): AstroIntegration {
  return {
    name: 'policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        rewritePages(dir, (html) => withShortScopes(withOwnPolicy(html)));
      },
    },
  };
}
