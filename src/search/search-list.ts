import type { SearchEntry } from './ranking/build-index.ts';
import type { InterfaceTexts } from '../collections.ts';
import type { PageKind } from '../site/page-kind.ts';
import type { SitePage } from '../site/site-pages.ts';
import { interpolate } from '../content-model/text/interpolate.ts';

/** An answer of the search: a page, or a frequent question that its page develops. */
export interface Answer extends SearchEntry {
  readonly href: string;
  readonly kind: PageKind | 'question';
}

/** A page in the list of the search. */
export interface ListedPage extends Answer {
  readonly kind: PageKind;
}

/** A page in the file of the list. */
type Row = readonly [href: string, title: string, summary: string, ...phrases: string[]];

/** The file of the list, which the page of the search asks for: the pages of each kind, in their order. */
export type ListFile = readonly (readonly [kind: PageKind, ...pages: Row[]])[];

/**
 * The frequent questions, each with its answer in place of the summary of a page.
 *
 * @param next how soon the service answers
 */
export function frequentAnswers(questions: InterfaceTexts['recherche']['questions'], next: string): Answer[] {
  return questions.map(({ question, reponse, page, mots }) => ({
    href: page,
    title: question,
    summary: interpolate(reponse, { suite: next }),
    kind: 'question',
    phrases: mots,
  }));
}

/** The pages that the search finds, with the phrases by which people ask for them, by address. */
export function searchList(
  pages: readonly SitePage[],
  phrases: ReadonlyMap<string, readonly string[]> = new Map(),
): ListedPage[] {
  return pages
    .filter(({ isSearched }) => isSearched)
    .map(({ href, title, summary, kind }) => ({
      href,
      title,
      summary,
      kind,
      phrases: phrases.get(href) ?? [],
    }));
}

/** Writes as a file a list of which the pages of a kind follow one another. */
export function writeList(list: readonly ListedPage[]): ListFile {
  return [...Map.groupBy(list, ({ kind }) => kind)].map(([kind, pages]) => [
    kind,
    ...pages.map(({ href, title, summary, phrases }): Row => [href, title, summary, ...phrases]),
  ]);
}

/** Reads what {@link writeList} wrote. */
export function readList(file: ListFile): ListedPage[] {
  return file.flatMap(([kind, ...pages]) =>
    pages.map(([href, title, summary, ...phrases]) => ({ kind, href, title, summary, phrases })),
  );
}
