import { stripDiacritics } from '../../src/content-model/text/diacritics.ts';
import type { ListedPage } from '../../src/search/search-list.ts';

/** A number from 0 up to a limit, as if by chance, the same ones each time. */
function dice(): (limit: number) => number {
  let state = 1;
  return (limit) => {
    // The generator of Lehmer, with the numbers of Park and Miller.
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

/**
 * Writes texts as these are written: each word is one that follows the word before it in them.
 *
 * @returns what writes whole texts, one after the other, until there are so many characters
 */
function writerLike(texts: readonly string[], throwDice: (limit: number) => number) {
  const words = texts.flatMap((text) => ['', ...text.split(' ')]);
  const followers = Map.groupBy([...words.slice(1), ''], (_, index) => words[index] ?? '');
  return (characters: number, separator: string): string[] => {
    const written = [''];
    let last = '';
    while (written.join(separator).length < characters) {
      const possible = followers.get(last) ?? [''];
      last = possible[throwDice(possible.length)] ?? '';
      if (last === '') written.push('');
      else written.push([written.pop(), last].join(' ').trim());
    }
    return written.filter((text) => text !== '');
  };
}

/**
 * Pages that do not exist, in the words of a list and as long as its pages are on average: a list once the site has grown.
 * Each two words are two that follow each other in the list.
 */
export function madeUpPages(count: number, like: readonly ListedPage[]): ListedPage[] {
  const throwDice = dice();
  const mean = (textOf: (page: ListedPage) => string) =>
    like.reduce((sum, page) => sum + textOf(page).length, 0) / like.length;
  const writer = (textsOf: (page: ListedPage) => readonly string[], separator: string) => {
    const write = writerLike(like.flatMap(textsOf), throwDice);
    const most = mean((page) => textsOf(page).join(separator));
    // What is left over, or lacks, is made good by the next text.
    let owed = 0;
    return (): string[] => {
      const written = write(most + owed, separator);
      owed += most - written.join(separator).length;
      return written;
    };
  };
  const title = writer((page) => [page.title], ' ');
  const summary = writer((page) => [page.summary], ' ');
  const phrases = writer((page) => page.phrases, ',');
  const addressLength = Math.ceil(mean(({ href }) => href)) - 1;
  return Array.from({ length: count }, (_, index) => {
    const own = title().join(' ');
    const slug = stripDiacritics(own).replaceAll(/[^a-z0-9]+/g, '-');
    return {
      href: `${`/guides/${slug}`.slice(0, addressLength)}/`,
      title: own,
      summary: summary().join(' '),
      phrases: phrases(),
      // As many of each kind, for their number, as in the list.
      kind: like[Math.floor((index * like.length) / count)]?.kind ?? 'guide',
    };
  });
}
