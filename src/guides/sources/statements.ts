import { sumsIn } from '../../content-model/text/sums.ts';
import type { Block, Sentence } from '../../content-model/prose.ts';

/** A text of law, or a threshold that one sets: a whole word, which `\b` does not see in « Saint-Éloi ». */
const RULE = /(?<!\p{L})(?:articles?|codes?|lois?|décrets?|arrêtés?|ordonnances?|seuils?)(?!\p{L})/iu;

/** True for a sentence that tells the reader what to do, or where to read: it states nothing. */
function instructs(sentence: string): boolean {
  return /^(?:Ne )?(?:\p{L}+ez|Faites|Dites)(?!\p{L})/u.test(sentence);
}

/** True for a sentence that says that the site found nothing. */
function saysNothingFound(sentence: string): boolean {
  return /^Nous n['’](?:y )?avons\b/u.test(sentence);
}

function isCited({ sources }: Sentence): boolean {
  return sources.length > 0;
}

/** True for a sentence said to be deduced from a source cited before it in the paragraph. */
function isDeduced({ sentences, lead }: Block, index: number): boolean {
  const isSaid = sentences[index]?.text.startsWith('Nous en déduisons') === true;
  return isSaid && [...lead, ...sentences.slice(0, index)].some(isCited);
}

/** True for a paragraph before a list whose every item cites a source. */
function introducesCitedItems({ sentences }: Block, index: number, blocks: readonly Block[]): boolean {
  const items = blocks.filter(({ lead }) => lead === sentences);
  return (
    index === sentences.length - 1 && items.length > 0 && items.every((item) => item.sentences.some(isCited))
  );
}

/**
 * The sentences on money or law that cite no source, neither in them nor after them in their paragraph. Not
 * among them: an example, under a title that says so; a deduction that follows what it is drawn from; what was
 * not found. On law, nor what tells the reader what to do or to avoid.
 */
export function unsourced(blocks: readonly Block[]): { line: number; sentence: string }[] {
  return blocks.flatMap((block) => {
    if (/exemple/iu.test(block.heading)) return [];
    return block.sentences.flatMap(({ text }, index) => {
      const isSum = sumsIn(text).length > 0;
      const isAdvice = instructs(text) || /pièges/iu.test(block.heading);
      if (!isSum && (!RULE.test(text) || isAdvice)) return [];
      const isSourced =
        block.sentences.slice(index).some(isCited) ||
        isDeduced(block, index) ||
        introducesCitedItems(block, index, blocks);
      return isSourced || saysNothingFound(text) ? [] : [{ line: block.line, sentence: text }];
    });
  });
}
