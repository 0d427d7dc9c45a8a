import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import config from '../../.dependency-cruiser.mjs';

type Pattern = string | readonly string[] | undefined;

interface Rule {
  readonly name: string;
  readonly from: { readonly path?: Pattern; readonly pathNot?: Pattern };
  readonly to: { readonly path?: Pattern; readonly pathNot?: Pattern; readonly circular?: boolean };
}

const rules: readonly Rule[] = config.forbidden;

function matches(path: string, { path: within, pathNot: except }: Rule['from']): boolean {
  const holds = (pattern: string) => new RegExp(pattern).test(path);
  return (within === undefined || [within].flat().some(holds)) && ![except ?? []].flat().some(holds);
}

/** The arrows that the imports of a component break; types run nothing. */
function broken(component: string, source: string): string[] {
  const imports = source.matchAll(/^\s*import (?!type )[^;]*?'(\.[^'?]+)[^']*';$/gm);
  return [...imports].flatMap(([, path = '']) => {
    const target = posix.join(posix.dirname(component), path);
    return rules
      .filter(({ from, to }) => to.circular === undefined && matches(component, from) && matches(target, to))
      .map(({ name }) => `${name}: ${component} → ${target}`);
  });
}

describe('the imports of components', () => {
  const components = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.astro'))
    .map((path) => `src/${path.replaceAll('\\', '/')}`);

  it('follow the arrows that dependency-cruiser holds for scripts', () => {
    expect(components.length).toBeGreaterThan(80);
    expect(components.flatMap((path) => broken(path, readFileSync(path, 'utf8')))).toEqual([]);
  });

  it.each([
    ['src/offer/X.astro', '../contact/form/Y.astro', 'offer-runs-no-other-feature'],
    ['src/components/X.astro', '../pages/_tags/tags.ts', 'nothing-runs-a-route'],
    ['src/site/X.astro', '../checks.ts', 'registers-are-the-top'],
  ])('are refused where they run up or across: %s → %s', (component, path, name) => {
    const names = broken(component, `---\nimport A from '${path}';\n---\n`).map(
      (arrow) => arrow.split(':')[0],
    );
    expect(names).toContain(name);
    expect(broken(component, `---\nimport type { A } from '${path}';\n---\n`)).toEqual([]);
  });
});
