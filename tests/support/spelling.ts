import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadConfig, spellCheckDocument, suggestionsForWord } from 'cspell-lib';

const configFile = 'cspell.config.yaml';
const { words = [], ...settings } = await loadConfig(configFile);

/** The words of the project, as its configuration lists them. */
export const projectWords: readonly string[] = words;

/** « L’école » is two words, and only the second is looked up: the first would hide in the suggestions. */
const ELISION = /(?<!\p{L})([cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=\p{L})/giu;

/** A word that the dictionary does not know, and which of the texts holds it. */
interface UnknownWord {
  readonly word: string;
  readonly text: number;
}

/** The words that the French dictionary does not know, those of the project included. */
export async function unknownWords(texts: readonly string[]): Promise<UnknownWord[]> {
  const lines = texts.map((text) =>
    text
      .replaceAll('\n', ' ')
      .replaceAll(/…\p{L}+/gu, ' ')
      .replaceAll(ELISION, '$1’ '),
  );
  const { issues, errors } = await spellCheckDocument(
    {
      uri: pathToFileURL(resolve('texts.txt')).href,
      text: lines.join('\n'),
      languageId: 'plaintext',
      locale: 'fr',
    },
    { generateSuggestions: false, noConfigSearch: true },
    {
      ...settings,
      maxNumberOfProblems: Number.MAX_SAFE_INTEGER,
      maxDuplicateProblems: Number.MAX_SAFE_INTEGER,
    },
  );
  if (errors !== undefined) throw new AggregateError(errors, 'the spelling was not checked');
  const starts: number[] = [];
  let start = 0;
  for (const line of lines) {
    starts.push(start);
    start += line.length + 1;
  }
  return issues.map(({ text: word, offset }) => ({ word, text: starts.findLastIndex((at) => at <= offset) }));
}

/** What to tell the editor of a word that is neither in the dictionary nor among the words of the project. */
export async function adviceOn(word: string): Promise<string> {
  const { suggestions } = await suggestionsForWord(
    word,
    { numSuggestions: 3, includeDefaultConfig: false },
    settings,
  );
  const proposed = suggestions.slice(0, 3).map((suggestion) => `« ${suggestion.word} »`);
  const instead = proposed.length === 0 ? '' : `écrivez peut-être ${proposed.join(' ou ')} ; `;
  return `${instead}s’il est juste, ajoutez-le à ${configFile}`;
}
