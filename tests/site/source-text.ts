/** What a line of the source text is; it decides where the site must publish it. */
export type Kind = 'heading' | 'paragraph' | 'level' | 'variant' | 'service' | 'eligibility' | 'contact';

/** A line of the source text, or one of its questions. */
interface Statement {
  readonly kind: Kind;
  readonly text: string;
  /** The addresses of the pages that must hold it. */
  readonly places: readonly string[];
}

/** The questions of a paragraph, each from its capital to its last mark, or the paragraph whole. */
function sentences(line: string): string[] {
  return line.includes('?') ? line.split(/(?<=\?)\s+(?=\p{Lu})/u) : [line];
}

/** A statement of the page of the offer, and of other pages if any. */
function statement(kind: Kind, text: string, ...others: string[]): Statement[] {
  return [{ kind, text, places: ['/offre/', ...others] }];
}

/** The statements of a source text, in order. A list marker is not text. */
export function statementsOf(source: string): Statement[] {
  let level = '';
  let section = '';
  return source.split('\n').flatMap((raw): Statement[] => {
    const line = raw.trim();
    if (line === '') return [];
    if (!/\p{Ll}/u.test(line)) {
      section = line;
      level = '';
      return statement('heading', line);
    }
    if (section === 'CONTACT') return statement('contact', line);
    const title = /^Niveau (\d) - /.exec(line);
    if (title !== null) {
      level = `/niveaux/niveau-${title[1]}/`;
      return statement('level', line);
    }
    const [, marker, text] = /^(- |\d - )(.*)$/.exec(line) ?? [];
    if (text === undefined) {
      if (!/[.?:]$/.test(line)) return statement('heading', line);
      return sentences(line).flatMap((sentence) => statement('paragraph', sentence));
    }
    if (level === '') return statement('eligibility', text, '/eligibilite/');
    return statement(marker === '- ' ? 'service' : 'variant', text, level);
  });
}

/** A text without what printing may change: spaces, apostrophes, dashes, capitals. */
export function normalised(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[’ʼ]/g, "'")
    .replaceAll(/[‐‑–—]/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A statement that a page does not hold, word for word and at its place among the others. */
export interface MissingStatement {
  readonly statement: Statement;
  readonly place: string;
}

/**
 * The statements missing from the pages where they belong. On each page they must follow one another in
 * the order of the source, each as a whole line: so a service stands under its own level and variant.
 *
 * @param linesAt the lines of text of a page, by its address
 */
export function missingStatements(
  statements: readonly Statement[],
  linesAt: (address: string) => readonly string[],
): MissingStatement[] {
  const places = [...new Set(statements.flatMap(({ places: own }) => own))];
  return places.flatMap((place) => {
    const lines = linesAt(place).map(normalised);
    let from = 0;
    return statements.flatMap((expected) => {
      if (!expected.places.includes(place)) return [];
      const found = lines.indexOf(normalised(expected.text), from);
      if (found === -1) return [{ statement: expected, place }];
      from = found + 1;
      return [];
    });
  });
}
