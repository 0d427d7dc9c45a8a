import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import ts from 'typescript';
import { z } from 'zod';
import { MODULE_GRAPH_FILE, type ModuleGraph } from './module-graph-integration.ts';

const graphs = z.record(z.string(), z.array(z.string()));

/** The module that a file holds: all of it, or what stands between the dashes of a component. */
function moduleIn(path: string, text: string): string {
  return path.endsWith('.astro') ? (/^---\n([\s\S]*?)\n---\n/.exec(text)?.[1] ?? '') : text;
}

/** What a file that stands in no page imports of the sources, types left out; its path is in the sources. */
function importsOf(source: string, path: string): string[] {
  const { outputText } = ts.transpileModule(moduleIn(path, readFileSync(join(source, path), 'utf8')), {
    compilerOptions: {
      module: ts.ModuleKind.ESNext,
      target: ts.ScriptTarget.ESNext,
      verbatimModuleSyntax: true,
    },
  });
  return ts
    .preProcessFile(outputText)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => posix.join(posix.dirname(path), fileName));
}

/**
 * Which module imports which: as the last build found it, and, for what stands in no page of it (what prepares it,
 * what the development server alone shows), as it is written.
 *
 * @throws if the site was not built
 */
export function allImports(source: string): ModuleGraph {
  const file = `node_modules/.astro/${MODULE_GRAPH_FILE}`;
  if (!existsSync(file)) throw new Error(`${file} is missing: npm run build writes it`);
  const built = graphs.parse(JSON.parse(readFileSync(file, 'utf8')));
  const others = readdirSync(source, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:ts|astro)$/.test(path) && !path.endsWith('.d.ts') && !(path in built));
  return { ...built, ...Object.fromEntries(others.map((path) => [path, importsOf(source, path)])) };
}
