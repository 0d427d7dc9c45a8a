import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Which module imports which, by their paths in the sources; a type leaves no trace. */
export type ModuleGraph = Readonly<Record<string, readonly string[]>>;

/** The name, in the folder of caches, of the file that holds the graph of the last build. */
export const MODULE_GRAPH_FILE = 'modules.json';

/** A module as a path in the sources, without what Astro adds to the names of parts; nothing for any other. */
function pathIn(source: string, id: string): string | undefined {
  const [file = ''] = id.split('?');
  return file.startsWith(source) ? file.slice(source.length) : undefined;
}

/** Writes which module imports which, pages and components included, as the build found it: tests and the README read it. */
export function moduleGraph(): AstroIntegration {
  const graph = new Map<string, Set<string>>();
  let source = '';
  let folder = '';
  return {
    name: 'module-graph',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        source = fileURLToPath(config.srcDir);
        folder = fileURLToPath(config.cacheDir);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'module-graph',
                generateBundle() {
                  for (const id of this.getModuleIds()) {
                    const from = pathIn(source, id);
                    const info = this.getModuleInfo(id);
                    if (from === undefined || info === null) continue;
                    const imported = graph.get(from) ?? new Set();
                    for (const target of [...info.importedIds, ...info.dynamicallyImportedIds]) {
                      const to = pathIn(source, target);
                      if (to !== undefined && to !== from) imported.add(to);
                    }
                    graph.set(from, imported);
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': () => {
        const modules = [...graph].toSorted(([one], [other]) => one.localeCompare(other, 'en'));
        const sorted: ModuleGraph = Object.fromEntries(
          modules.map(([from, imported]) => [from, [...imported].toSorted()]),
        );
        mkdirSync(folder, { recursive: true });
        writeFileSync(`${folder}${MODULE_GRAPH_FILE}`, JSON.stringify(sorted, undefined, 1));
      },
    },
  };
}
