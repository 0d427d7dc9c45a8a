import { sentencesOf, wordsOf } from '../../src/content-model/sentences.ts';
import type { ContentFile } from '../../src/content-model/content-files.ts';
import type { Problem } from '../../src/content-model/problem.ts';
import { lineOf, textsOf } from '../support/content-texts.ts';
import { isSourceText, SOURCE_FILE } from '../site/source-texts.ts';
import { adviceOn, projectWords, unknownWords } from '../support/spelling.ts';

/** The most words that a sentence may have. */
export const MOST_WORDS = 25;

const known = new Set(projectWords);

/** Texts of others, kept word for word: the titles of a standard, what the Département validated. */
const QUOTED: ReadonlySet<string> = new Set(['rgaa.yaml', SOURCE_FILE]);

/** What ends a sentence, or an item of a list that goes on. */
const END = /[.!?…:;][»)\u00A0\u202F ]*$/u;

/** Whether a piece of text is a sentence: a title, a label or a cell names something. */
export function isSentence(text: string): boolean {
  return END.test(text) && wordsOf(text).length > 0;
}

/** The words of content files that nobody knows, each once a line, with what to write. */
export async function misspelt(files: readonly ContentFile[]): Promise<Problem[]> {
  const texts = files.filter(({ path }) => path !== SOURCE_FILE).flatMap(textsOf);
  const unknown = (await unknownWords(texts.map(({ text }) => text))).filter(({ word }) => !known.has(word));
  const problems = await Promise.all(
    unknown.map(async ({ word, text }) => {
      const written = texts[text];
      if (written === undefined) throw new Error(`no text holds « ${word} »`);
      const place = { file: written.file.path, line: lineOf(written, word) };
      return { ...place, message: `Mot inconnu : « ${word} ».`, remedy: await adviceOn(word) };
    }),
  );
  const places = problems.map(({ file, line, message }) => `${file}:${line}:${message}`);
  return problems.filter((_, index) => places.indexOf(places[index] ?? '') === index);
}

/** The sentences of content files that are too long, those that are published word for word left out. */
export function tooLong(files: readonly ContentFile[]): Problem[] {
  return files.flatMap(textsOf).flatMap((written) => {
    const text = written.text.replaceAll(/\s+/g, ' ');
    if (isSourceText(text) || QUOTED.has(written.file.path)) return [];
    return sentencesOf(text)
      .filter((sentence) => isSentence(sentence) && wordsOf(sentence).length > MOST_WORDS)
      .map((sentence) => ({
        file: written.file.path,
        line: lineOf(written, sentence.split(' ', 3).join(' ')),
        message: `Phrase de ${wordsOf(sentence).length} mots : « ${sentence} »`,
        remedy: `coupez-la : ${MOST_WORDS} mots au plus`,
      }));
  });
}
