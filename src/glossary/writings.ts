/** A word or an acronym that the site explains, as far as finding it in a text needs. */
export interface Term {
  /** As the glossary writes it: `DETR`, `Maître d’ouvrage`. */
  readonly term: string;
  /** The acronym spelled out. */
  readonly expansion?: string | undefined;
  /** Other writings: plurals, long forms. For an acronym, other ways of spelling it out. */
  readonly forms: readonly string[];
  /** How a page writes an acronym the first time, where spelling it out would explain nothing. */
  readonly firstUse?: string | undefined;
}

/** The ways of spelling an acronym out; none for a word. */
export function expansionsOf({ expansion, forms }: Term): string[] {
  return expansion === undefined ? [] : [expansion, ...forms];
}

/** Every way in which a text may write a term, the longest first. */
export function writingsOf(term: Term): string[] {
  const spelled = expansionsOf(term).flatMap((long) => [
    `${long} (${term.term})`,
    `${long}, ${term.term}`,
    `${term.term} (${long})`,
  ]);
  return [
    ...spelled,
    ...(term.expansion === undefined ? [] : [term.expansion]),
    ...term.forms,
    term.term,
  ].toSorted((one, other) => other.length - one.length);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/**
 * The source of a regular expression that finds a writing in a text: capital or not at its first letter, as
 * at the start of a sentence; any space for a space, since typography and line breaks change them.
 */
export function patternOf(writing: string): string {
  const [first = ''] = writing;
  const either = `[${escaped(first.toLocaleLowerCase('fr'))}${escaped(first.toLocaleUpperCase('fr'))}]`;
  return either + escaped(writing.slice(first.length)).replaceAll(/\s+/g, String.raw`\s+`);
}

/** Finds whole words only: « régie » is not in « régies », nor « AMO » in « AMO-2 »; « l’AMO » holds it. */
export function wholeWords(pattern: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}]|\p{L}-)(?:${pattern})(?![\p{L}\p{N}]|-[\p{L}\p{N}])`, 'gu');
}
