import type { ModuleGraph } from './module-graph-integration.ts';

/** Which folder of the sources imports from which; files that stand in no folder are one, named « src ». */
export type FolderImports = ReadonlyMap<string, ReadonlySet<string>>;

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : 'src';
}

/** What folders import from one another, from what modules do. */
export function folderImports(modules: ModuleGraph): FolderImports {
  const folders = new Map<string, Set<string>>();
  for (const [from, targets] of Object.entries(modules)) {
    const imported = folders.get(folderOf(from)) ?? new Set();
    for (const target of targets) if (folderOf(target) !== folderOf(from)) imported.add(folderOf(target));
    folders.set(folderOf(from), imported);
  }
  return folders;
}

/** A way from a folder back to itself, folder by folder; nothing where imports go one way. */
export function circle(folders: FolderImports): readonly string[] | undefined {
  const clear = new Set<string>();
  const follow = (folder: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(folder)) return [...way.slice(way.indexOf(folder)), folder];
    if (clear.has(folder)) return undefined;
    for (const next of folders.get(folder) ?? []) {
      const found = follow(next, [...way, folder]);
      if (found !== undefined) return found;
    }
    clear.add(folder);
    return undefined;
  };
  return [...folders.keys()].map((folder) => follow(folder, [])).find((way) => way !== undefined);
}

/** All that a folder imports, by whatever way. */
function reach(folders: FolderImports, from: string): Set<string> {
  const reached = new Set<string>();
  const queue = [...(folders.get(from) ?? [])];
  for (let folder = queue.pop(); folder !== undefined; folder = queue.pop()) {
    if (reached.has(folder)) continue;
    reached.add(folder);
    queue.push(...(folders.get(folder) ?? []));
  }
  return reached;
}

/**
 * The folders as a Mermaid drawing. An arrow that a chain of others says already is left out, or forty would cross.
 */
export function drawing(folders: FolderImports): string {
  const arrows = [...folders].flatMap(([from, targets]) =>
    [...targets]
      .filter(
        (target) => ![...targets].some((other) => other !== target && reach(folders, other).has(target)),
      )
      .map((target) => `  ${from} --> ${target}`),
  );
  return ['```mermaid', 'flowchart TD', ...arrows.toSorted(), '```'].join('\n');
}

const PLACE = /(?<=<!-- who imports whom -->\n\n)```mermaid\n[\s\S]*?```/;

/**
 * The README with this drawing in the place of the former one.
 *
 * @throws if the README has no place for it
 */
export function withDrawing(readme: string, drawn: string): string {
  if (!PLACE.test(readme)) throw new Error('README.md has no drawing below « <!-- who imports whom --> »');
  return readme.replace(PLACE, () => drawn);
}
