import { readFileSync, readdirSync } from 'node:fs';
import { z } from 'zod';
import { unsourced } from '../../src/guides/sources/statements.ts';
import { stripDiacritics } from '../../src/content-model/text/diacritics.ts';

/** A guide made up for a bench: as long and as French as those of the site, and meaning nothing. */
export interface GeneratedGuide {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly sections: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
}

/** Five times four times 45 words. */
const SHAPE = { sections: 5, paragraphs: 4, sentences: 3, words: 13 };

const communes = z.array(z.object({ nom: z.string() }));

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The words of the site's guides as often as they come, so that some are frequent and most are rare. */
function ordinaryWords(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .flatMap((name) => {
      const [, , ...body] = readFileSync(`${folder}/${name}`, 'utf8').split('---\n');
      return body.join('').match(/(?<=^|\s)[a-zà-ÿœ]{2,}(?=[\s,.])/gm) ?? [];
    });
}

/** Whether a word is one of money or law: a sentence that holds it would have to cite its source. */
function statesRule(word: string): boolean {
  const sentences = [{ text: word, sources: [] }];
  return unsourced([{ offset: 0, line: 1, heading: '', sentences, lead: [] }]).length > 0;
}

/** The words by which the editors lead to a page: a made-up title that begins like one would take its place. */
function leadingWords(): ReadonlySet<string> {
  const phrases = readFileSync('src/content/synonymes.yaml', 'utf8');
  return new Set(stripDiacritics(phrases).match(/\p{L}{4,}/gu));
}

/** Whether a word, or one of a name, begins like one of these words. */
function beginsLike(name: string, words: ReadonlySet<string>): boolean {
  const parts = stripDiacritics(name).split(/[^\p{L}]+/u);
  return parts.some((part) =>
    Array.from(part, (_letter, index) => part.slice(0, index + 1)).some((start) => words.has(start)),
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function several<Part>(length: number, make: () => Part): Part[] {
  return Array.from({ length }, make);
}

/**
 * The same guides for the same number, each of about 900 words. Names of communes come besides the words of the site's
 * guides: the vocabulary grows with the pages, as that of any site does.
 *
 * @param folder the guides of the site
 */
export function generatedGuides(count: number, folder = 'src/content/guides'): GeneratedGuide[] {
  const found = ordinaryWords(folder);
  const ruled = new Set([...new Set(found)].filter(statesRule));
  const ordinary = found.filter((word) => !ruled.has(word));
  const leading = leadingWords();
  const taken = new Set([...new Set(ordinary)].filter((word) => beginsLike(word, leading)));
  const free = ordinary.filter((word) => !taken.has(word));
  const places = communes
    .parse(
      JSON.parse(readFileSync('node_modules/@etalab/decoupage-administratif/data/communes.json', 'utf8')),
    )
    .map(({ nom }) => nom)
    .filter((name) => !statesRule(name) && !beginsLike(name, leading));
  return Array.from({ length: count }, (_, index) => {
    const random = numbers(index + 1);
    const one = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
    const words = (length: number, from = ordinary) => several(length, () => one(from)).join(' ');
    const sentence = () => `${capital(words(SHAPE.words))}.`;
    const paragraph = () => `À ${one(places)}, ${words(4)}. ${several(SHAPE.sentences, sentence).join(' ')}`;
    const sections = several(SHAPE.sections, () => ({
      title: capital(words(4)),
      paragraphs: several(SHAPE.paragraphs, paragraph),
    }));
    const title = `${capital(words(3, free))} à ${one(places)}`;
    return { id: `page-${index + 1}`, title, description: sentence(), sections };
  });
}

/** The text of a guide in Markdown. */
export function markdownOf({ sections }: GeneratedGuide): string {
  return sections.map(({ title, paragraphs }) => `## ${title}\n\n${paragraphs.join('\n\n')}\n`).join('\n');
}
