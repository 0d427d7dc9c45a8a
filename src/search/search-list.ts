import type { SearchEntry } from './ranking/build-index.ts';
import type { Data } from '../collections.ts';
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

/**
 * The frequent questions, each with its answer in place of the summary of a page.
 *
 * @param next how soon the service answers
 */
export function frequentAnswers(questions: Data<'frequentQuestions'>['questions'], next: string): Answer[] {
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
