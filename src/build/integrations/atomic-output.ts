import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ViteUserConfig } from 'astro';
import { HISTORY } from './built-files.ts';

function empty(folder: string, kept: readonly string[]): void {
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder).map((name) => join(folder, name)))
    if (!kept.includes(file)) rmSync(file, { recursive: true, force: true, maxRetries: 3 });
}

/** What is read of Vite's configuration. */
interface Builds {
  readonly root: string;
  readonly environments: Readonly<Record<string, { readonly build: { readonly outDir: string } }>>;
}

/** What makes the pages, until Astro has made them, and where the site goes: the first may stand in the second. */
function folders({ root, environments }: Builds): { makers: string; site: string } {
  const { prerender, client } = environments;
  if (prerender === undefined || client === undefined) throw new Error('Astro builds in another way');
  return { makers: resolve(root, prerender.build.outDir), site: resolve(root, client.build.outDir) };
}

/**
 * Keeps the last site until the next one is known to be sound. Astro empties its folder before it gathers the pages:
 * the judgement of the content would have to be waited for until then, instead of being made meanwhile. Astro empties
 * it of the history that a host keeps there, too.
 *
 * @param isSound ends once the next site may take the place of the last one; throws if it may not
 * @returns what to add to Vite's configuration. A build that is stopped by force may leave what makes the pages in the
 *   folder of the last site; the next one removes it.
 */
export function keepLastSite(isSound: () => Promise<void>): ViteUserConfig {
  return {
    build: { emptyOutDir: false },
    plugins: [
      {
        name: 'last-site',
        apply: 'build',
        enforce: 'pre',
        // The pages are gathered first, elsewhere; then come the scripts of browsers, the first files of the folder.
        applyToEnvironment: ({ name }) => name === 'client',
        async buildStart() {
          try {
            await isSound();
          } catch (error) {
            const { makers } = folders(this.environment.getTopLevelConfig());
            rmSync(makers, { recursive: true, force: true });
            throw error;
          }
        },
        // The scripts are sound too. Before Vite copies there the public files.
        renderStart: {
          order: 'pre',
          handler() {
            const { makers, site } = folders(this.environment.getTopLevelConfig());
            empty(site, [join(site, HISTORY), makers]);
          },
        },
      },
    ],
  };
}
