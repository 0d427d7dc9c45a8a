import type { Correction, Finding, Listed } from './model.ts';
import { prepared, type PreparedPage } from './build-index.ts';
import { readingsOf } from './candidates.ts';
import { scoreOf, type AskedWord } from './score.ts';
import { isLittle, plainText, wordsOf, type Word } from './words.ts';

/** Pages that answer much less well than the best are left out: what remains is worth reading. */
const FAINTEST = 0.1;

/** Who pastes a whole page asks nothing: its first words are enough. */
const MOST_WORDS = 16;

/** The words typed, each once; « compte rendu » is one word where the pages write « compterendu ». */
function askedWords(typed: readonly Word[], vocabulary: ReadonlyMap<string, Word>): Word[] {
  const words: Word[] = [];
  for (const word of typed) {
    const last = words.at(-1);
    const [joined] = wordsOf((last?.written ?? '') + word.written);
    const areKnown = vocabulary.has(word.root) && last !== undefined && vocabulary.has(last.root);
    if (joined !== undefined && vocabulary.has(joined.root) && !areKnown) words.splice(-1, 1, joined);
    else words.push(word);
  }
  return [...new Map(words.map((word) => [word.root, word])).values()];
}

/** The words that the first page answers under another spelling. */
function correctionsOf(asked: readonly AskedWord[], first: PreparedPage<unknown> | undefined): Correction[] {
  return asked.flatMap(({ word, readings }) => {
    const [reading] = readings
      .filter((candidate) => first?.fields.some(({ roots }) => roots.has(candidate.word.root)))
      .toSorted((one, other) => other.likeness - one.likeness);
    return reading?.isMended === true ? [{ typed: word.written, read: reading.word.written }] : [];
  });
}

/** The words that say what for, as they were read; all of them if there are none. */
function tellingWords(asked: readonly AskedWord[], corrections: readonly Correction[]): string {
  const telling = asked.filter(({ word }) => !isLittle(word));
  return (telling.length === 0 ? asked : telling)
    .map(({ word }) => corrections.find(({ typed }) => typed === word.written)?.read ?? word.written)
    .join(' ');
}

/**
 * Prepares a list of pages for searches.
 *
 * @param list in the order in which pages that answer equally well come
 * @returns what answers to a text typed: with or without accents, in the singular or the plural, one slip a word
 */
export function finder<Page extends Listed>(list: readonly Page[]): (typed: string) => Finding<Page> {
  const { pages, vocabulary, rarityOf } = prepared(list);
  const known = [...vocabulary.values()];

  return (typed) => {
    const spoken = wordsOf(typed).slice(0, MOST_WORDS);
    const asked = askedWords(spoken, vocabulary).map((word) => {
      const readings = readingsOf(word, known);
      return { word, readings, weight: Math.max(0, ...readings.map((reading) => rarityOf(reading.word))) };
    });
    const question = { words: asked, text: plainText(spoken) };
    const scored = pages
      .map((page) => ({ page, score: scoreOf(page, question, rarityOf) }))
      .filter(({ score }) => score > 0)
      .toSorted((one, other) => other.score - one.score);
    const enough = (scored[0]?.score ?? 0) * FAINTEST;
    const answers = scored.filter(({ score }) => score >= enough).map(({ page }) => page);
    const corrections = correctionsOf(asked, answers[0]);
    return {
      pages: answers.map(({ page }) => page),
      corrections,
      words: tellingWords(asked, corrections),
    };
  };
}
