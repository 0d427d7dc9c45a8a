const segmenter = new Intl.Segmenter('fr', { granularity: 'sentence' });

/** A full stop that ends no sentence: that of an initial, of a code's letter or of « art. ». */
const INNER_STOP = /(?<=(?<![\p{L}\d])(?:\p{Lu}|art))\.(?=[ \u00A0][\p{Lu}\d])/gu;
/** What stands for it while the text is cut: a private character, which ends no sentence. */
const STAND_IN = '\uE001';

/** Whether a piece goes on with the sentence before it: « Qui ? » is no end when the guillemet closes after it. */
function goesOn(piece: string): boolean {
  return /^\s*[»)\]\p{Ll}]/u.test(piece);
}

/**
 * The sentences of a French text, in order, each without the spaces around it. An ellipsis before a capital
 * ends one; an initial (A. Letowski) or the letter of a code (L. 2334-33) does not.
 */
export function sentencesOf(text: string): string[] {
  const pieces = [...segmenter.segment(text.replaceAll(INNER_STOP, STAND_IN))].flatMap(({ segment }) =>
    segment.split(/(?<=…[ \u00A0])(?=\p{Lu})/u),
  );
  const sentences: string[] = [];
  for (const piece of pieces) {
    const before = goesOn(piece) ? sentences.pop() : undefined;
    sentences.push(`${before ?? ''}${piece}`);
  }
  return sentences
    .map((sentence) => sentence.replaceAll(STAND_IN, '.').trim())
    .filter((sentence) => sentence !== '');
}

/**
 * The words of a text: what stands between spaces and holds a letter or a digit. « L’école » is one, as word
 * processors count, and so is a number with its groups of three digits.
 */
export function wordsOf(text: string): string[] {
  return text.split(/[ \u00A0\n]+/).filter((word) => /[\p{L}\d]/u.test(word));
}
