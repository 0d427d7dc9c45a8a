import type { Content } from '../../collections.ts';
import type { Entry } from '../../content-model/parse-content.ts';
import type { Problem } from '../../content-model/problem.ts';
import { blocksOf, type Block, type Sentence } from '../../content-model/prose.ts';
import { sumsIn } from '../../content-model/text/sums.ts';
import { checkKnown, SOURCES } from '../../content-model/references.ts';

/** A text of law, or a threshold that one sets: a whole word, which `\b` does not see in « Saint-Éloi ». */
const RULE = /(?<!\p{L})(?:articles?|codes?|lois?|décrets?|arrêtés?|ordonnances?|seuils?)(?!\p{L})/iu;

/** True for a sentence that tells the reader what to do, or where to read: it states nothing. */
function instructs(sentence: string): boolean {
  return /^(?:Ne )?(?:\p{L}+ez|Faites|Dites)(?!\p{L})/u.test(sentence);
}

/** True for a sentence that says what to ask, and of whom. */
function asks(sentence: string): boolean {
  return /^À demander(?!\p{L})/u.test(sentence);
}

function isCited({ sources }: Sentence): boolean {
  return sources.length > 0;
}

/** True for a sentence said to be deduced from a source cited before it in the paragraph. */
function isDeduced({ sentences, lead }: Block, index: number): boolean {
  const isSaid = /^Notre lecture(?!\p{L})/u.test(sentences[index]?.text ?? '');
  return isSaid && [...lead, ...sentences.slice(0, index)].some(isCited);
}

/** True for a paragraph before a list whose every item cites a source. */
function introducesCitedItems({ sentences }: Block, index: number, blocks: readonly Block[]): boolean {
  const items = blocks.filter(({ lead }) => lead === sentences);
  return (
    index === sentences.length - 1 && items.length > 0 && items.every((item) => item.sentences.some(isCited))
  );
}

/** Whether a sentence cites a source: in it, after it in its paragraph, or in the list that it introduces. */
function isSourced(block: Block, index: number, blocks: readonly Block[]): boolean {
  return block.sentences.slice(index).some(isCited) || introducesCitedItems(block, index, blocks);
}

/**
 * The sentences on money or law that cite no source, neither in them nor after them in their paragraph. Not
 * among them: an example, under a title that says so; a deduction that follows what it is drawn from; what is to be
 * asked. On law, nor what tells the reader what to do or to avoid.
 */
export function unsourced(blocks: readonly Block[]): { line: number; sentence: string }[] {
  return blocks.flatMap((block) => {
    if (/exemple/iu.test(block.heading)) return [];
    return block.sentences.flatMap(({ text }, index) => {
      const isSum = sumsIn(text).length > 0;
      const isAdvice = instructs(text) || /pièges/iu.test(block.heading);
      if (!isSum && (!RULE.test(text) || isAdvice)) return [];
      return isSourced(block, index, blocks) || asks(text) || isDeduced(block, index)
        ? []
        : [{ line: block.line, sentence: text }];
    });
  });
}

/** Every statement on money or law cites its source. */
function checkStatements({ path: file, bodyLine }: Entry<unknown>, blocks: readonly Block[]): Problem[] {
  return unsourced(blocks).map(({ line, sentence }) => ({
    file,
    line: bodyLine + line - 1,
    message: `Montant, taux ou règle sans source : « ${sentence} »`,
    remedy:
      'ajoutez <Source id="…" /> à la fin de la phrase, ou dites dans le titre au-dessus que c’est un exemple',
  }));
}

/** The texts of the data of a file, with their paths of keys; addresses are no texts. */
function textsOf(
  value: unknown,
  path: readonly PropertyKey[] = [],
): { text: string; path: readonly PropertyKey[] }[] {
  if (typeof value === 'string') return value.startsWith('http') ? [] : [{ text: value, path }];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, child]) =>
    textsOf(child, [...path, isList ? Number(key) : key]),
  );
}

/** An amount of the front matter stands in the text below it, with its source. */
function checkSums({ data, path: file, lineOf }: Entry<unknown>, blocks: readonly Block[]): Problem[] {
  const cited = new Set(
    blocks.flatMap((block) =>
      block.sentences.flatMap(({ text }, index) => (isSourced(block, index, blocks) ? sumsIn(text) : [])),
    ),
  );
  return textsOf(data).flatMap(({ text, path }) =>
    sumsIn(text)
      .filter((sum) => !cited.has(sum))
      .map((sum) => ({
        file,
        line: lineOf(path),
        message: `« ${sum} » ne se lit pas dans le texte de la page avec sa source.`,
        remedy: 'dites-le aussi dans le texte, avec <Source id="…" />',
      })),
  );
}

/** A citation names a source that exists. */
function checkSources({ body, bodyLine, path: file }: Entry<unknown>, known: readonly string[]): Problem[] {
  return [...body.matchAll(/<Source\s+id=["']([^"']*)["']/g)].flatMap(({ 1: id = '', index }) => {
    const line = bodyLine + body.slice(0, index).split('\n').length - 1;
    return checkKnown('Source inconnue', id, known, { file, line }, SOURCES);
  });
}

/** A text without the documents that it gives, which are read apart; its lines keep their numbers. */
function withoutDocuments(body: string): string {
  return body.replaceAll(/<Modele[^]*?<\/Modele>/g, (model) => model.replaceAll(/[^\n]/g, ''));
}

/** Amounts, rates and rules that are said without a source, or with one that is not known. */
export function checkCitations({ guides, schemes, sources }: Content): Problem[] {
  const known = sources.flatMap(({ value }) => value.sources.map(({ id }) => id));
  return [...guides, ...schemes].flatMap((entry) => {
    // An act cites its articles itself: the guide around it gives the sources.
    const blocks = blocksOf(withoutDocuments(entry.body));
    return [...checkSources(entry, known), ...checkStatements(entry, blocks), ...checkSums(entry, blocks)];
  });
}
