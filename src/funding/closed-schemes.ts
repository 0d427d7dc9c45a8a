import type { Content } from '../collections.ts';
import { namesOf } from '../content-model/names-of.ts';
import { entryPath } from '../site/href.ts';

/** What keeps a closed aid as it is: what no visitor reads as advice. */
const KEPT: ReadonlySet<string> = new Set([
  'sources.yaml',
  'glossaire.yaml',
  'synonymes.yaml',
  'rgaa.yaml',
  'ouverture.yaml',
]);

/** Finds a name as files write it, as whole words: over the ends of lines, whatever its apostrophes and its spaces. */
function wholeWords(name: string, flags: string): RegExp {
  const words = name
    .replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
    .replaceAll(/['’]/g, "['’]")
    .replaceAll(/\s+/g, String.raw`\s+`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${words}(?![\p{L}\p{N}])`, flags);
}

/** What leads to an aid or names it: a link, a line that names its page, its title before any bracket, an acronym of it. */
function sayingsOf(title: string, address: string): RegExp[] {
  const [name = title] = title.split(' (', 1);
  const acronyms = title.match(/(?<![\p{L}\p{N}])\p{Lu}{2,}(?![\p{L}\p{N}])/gu) ?? [];
  return [
    new RegExp(String.raw`\]\(${address}|\bpage: ${address}(?!\S)`, 'g'),
    wholeWords(name, 'giu'),
    ...acronyms.map((acronym) => wholeWords(acronym, 'gu')),
  ];
}

/** The lines of a text that a pattern finds, from 1; remarks of editors aside. */
function linesOf(source: string, pattern: RegExp): number[] {
  return [...source.matchAll(pattern)].flatMap(({ index }) => {
    const before = source.slice(0, index).split('\n');
    return before.at(-1)?.trimStart().startsWith('# ') === true ? [] : [before.length];
  });
}

/** Every line that speaks of an aid once it is closed, outside of its page: it may advise what is over. With the aid's title and file. */
export function citationsOfClosed(content: Content) {
  const closed = content.schemes.filter(({ value }) => value.statut === 'clos');
  return closed.flatMap(({ id, path: page, value: { title } }) => {
    const sayings = sayingsOf(title, entryPath('schemes', id));
    return namesOf(content).flatMap((name) =>
      content[name].flatMap(({ path: file, source }) => {
        const lines = new Set(sayings.flatMap((saying) => linesOf(source, saying)));
        return file === page || KEPT.has(file) || lines.size === 0
          ? []
          : [{ title, page, file, lines: [...lines].toSorted((one, other) => one - other) }];
      }),
    );
  });
}
