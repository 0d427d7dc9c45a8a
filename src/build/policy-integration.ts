import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withOwnPolicy } from './policy.ts';
import { withShortScopes } from './short-scopes.ts';

/** Gives each built page a security policy of its own, and short names for its styles. Runs before anything reads the pages. */
export function policy(): AstroIntegration {
  return {
    name: 'policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
          if (!path.endsWith('.html')) continue;
          const file = join(folder, path);
          writeFileSync(file, withShortScopes(withOwnPolicy(readFileSync(file, 'utf8'))));
        }
      },
    },
  };
}
