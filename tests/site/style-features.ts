import bcd, {
  type Identifier,
  type SimpleSupportStatement,
} from '@mdn/browser-compat-data' with { type: 'json' };
import { generate, parse, walk } from 'css-tree';
import { browserFloor } from '../../src/components/browser-floor.ts';

type Found = ReadonlyMap<string, Identifier>;

/** Names of types and of their functions, keywords and units, each where the data has it. */
function namesBelow(identifier: Identifier | undefined, found = new Map<string, Identifier>()): Found {
  for (const [name, below] of Object.entries(identifier ?? {})) {
    if (name === '__compat' || 'support' in below) continue;
    if (!found.has(name)) found.set(name, below);
    namesBelow(below, found);
  }
  return found;
}

const css = bcd.css;
const types = namesBelow(css.types);

function isKnownBy(browser: keyof typeof browserFloor, { __compat }: Identifier): boolean {
  const stated = __compat?.support[browser];
  const statements: readonly SimpleSupportStatement[] = stated === undefined ? [] : [stated].flat();
  return statements.some(({ version_added: added, version_removed: removed, flags, prefix }) => {
    if (typeof added !== 'string' || removed !== undefined || flags !== undefined || prefix !== undefined)
      return false;
    const [version, floor] = [added.replace('≤', ''), browserFloor[browser]].map(Number);
    return version !== undefined && floor !== undefined && version <= floor;
  });
}

function isInFloor(identifier: Identifier | undefined): boolean {
  const { __compat: stated } = identifier ?? {};
  if (identifier === undefined || stated === undefined) return true;
  return (['chrome', 'edge', 'firefox', 'safari'] as const).every((browser) =>
    isKnownBy(browser, identifier),
  );
}

/** What a style sheet uses that a browser of the floor does not know, by name. */
export function newerThanTheFloor(style: string): Set<string> {
  const newer = new Set<string>();
  const use = (name: string, identifier: Identifier | undefined) => {
    if (!isInFloor(identifier)) newer.add(name);
  };
  const media = css['at-rules']?.['media'];
  const useMedia = (query: string) => {
    for (const [, name = ''] of query.matchAll(/\(([a-z-]+)/g)) use(`@media (${name})`, media?.[name]);
    if (/[<>]/.test(query)) use('@media ranges', media?.['range_syntax']);
  };
  walk(parse(style), function (node) {
    if (node.type === 'Rule' && this.rule !== null && this.rule !== node) newer.add('nesting');
    if (node.type === 'Declaration' && !node.property.startsWith('--')) {
      const property = css.properties?.[node.property];
      use(node.property, property);
      if (!isInFloor(property)) return;
      for (const word of generate(node.value).match(/[a-z-]+/g) ?? [])
        use(`${node.property}: ${word}`, property?.[word]);
    }
    if (node.type === 'Function') use(`${node.name}()`, types.get(node.name));
    if (node.type === 'Dimension') use(node.unit, css.types?.['length']?.[node.unit]);
    if (node.type === 'PseudoClassSelector' || node.type === 'PseudoElementSelector') {
      use(`:${node.name}`, css.selectors?.[node.name]);
    }
    if (node.type === 'Atrule') {
      use(`@${node.name}`, css['at-rules']?.[node.name]);
      if (node.name === 'media' && node.prelude !== null) useMedia(generate(node.prelude));
    }
  });
  return newer;
}
