import { globSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';
import config from '../../.dependency-cruiser.mjs';

type Pattern = string | readonly string[] | undefined;

interface Rule {
  readonly name: string;
  readonly from: { readonly path?: Pattern; readonly pathNot?: Pattern };
  readonly to: {
    readonly path?: Pattern;
    readonly pathNot?: Pattern;
    readonly circular?: boolean;
    /** Where types may go any way: they run nothing. */
    readonly dependencyTypesNot?: readonly string[];
  };
}

const rules: readonly Rule[] = config.forbidden;

function matches(path: string, { path: within, pathNot: except }: Rule['from']): boolean {
  const holds = (pattern: string) => new RegExp(pattern).test(path);
  return (within === undefined || [within].flat().some(holds)) && ![except ?? []].flat().some(holds);
}

/** The arrows that the imports of a component break. */
function broken(component: string, source: string): string[] {
  const imports = source.matchAll(/^\s*import (type )?[^;]*?'(\.[^'?]+)[^']*';$/gm);
  return [...imports].flatMap(([, isType, path = '']) => {
    const target = posix.join(posix.dirname(component), path);
    return rules
      .filter(({ to }) => to.circular === undefined && !(isType && to.dependencyTypesNot))
      .filter(({ from, to }) => matches(component, from) && matches(target, to))
      .map(({ name }) => `${name}: ${component} → ${target}`);
  });
}

it('the imports of components follow the arrows, which dependency-cruiser reads in scripts alone', () => {
  const components = globSync('src/**/*.astro');
  expect(components.flatMap((path) => broken(path, readFileSync(path, 'utf8')))).toEqual([]);
  expect(broken('src/site/X.astro', `import A from '../checks.ts';`)).not.toEqual([]);
  expect(broken('src/site/X.astro', `import type { A } from '../papers/values.ts';`)).not.toEqual([]);
});
