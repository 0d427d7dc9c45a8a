import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ViteUserConfig } from 'astro';
import { HISTORY } from './built-files.ts';

function empty(folder: string, kept: readonly string[]): void {
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder).map((name) => join(folder, name)))
    if (!kept.includes(file)) rmSync(file, { recursive: true, force: true });
}

/**
 * Keeps the last site until the next one is known to be sound. Astro empties its folder before it gathers the pages:
 * the judgement of the content would have to be waited for until then, instead of being made meanwhile.
 *
 * @param isSound ends once the next site may take the place of the last one; throws if it may not
 */
export function keepLastSite(isSound: () => Promise<void>): ViteUserConfig {
  return {
    build: { emptyOutDir: false },
    plugins: [
      {
        name: 'last-site',
        apply: 'build',
        // The pages are gathered first, elsewhere; then come the scripts of browsers, the first files of the folder.
        applyToEnvironment: ({ name }) => name === 'client',
        async buildStart() {
          const { root, environments } = this.environment.getTopLevelConfig();
          const { prerender, client } = environments;
          if (prerender === undefined || client === undefined) throw new Error('Astro builds in another way');
          // What makes the pages, until Astro has made them: it may stand in the folder of the site.
          const makers = resolve(root, prerender.build.outDir);
          try {
            await isSound();
          } catch (error) {
            rmSync(makers, { recursive: true, force: true });
            throw error;
          }
          const folder = resolve(root, client.build.outDir);
          empty(folder, [join(folder, HISTORY), makers]);
        },
      },
    ],
  };
}
