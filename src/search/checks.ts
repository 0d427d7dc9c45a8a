import { createSearch } from './ranking/create-search.ts';
import { joinWords, wordsOf } from './ranking/words.ts';
import { frequentAnswers, searchList } from './search-list.ts';
import { UNKNOWN_DELAY } from '../site/details.ts';
import { pagesOf } from '../site/site-pages.ts';
import type { Content } from '../collections.ts';
import type { Problem } from '../content-model/problem.ts';
import { uniqueChecker, checkKnown } from '../content-model/references.ts';

/** Problems of phrases that do not find first what they stand under, or stand twice, and of unknown pages. */
export function checkSynonyms(content: Content): Problem[] {
  const whatNext = content.site[0]?.value.whatNext;
  const questionsOf = ({ value }: Content['interface'][number]) =>
    frequentAnswers(value.recherche.questions.liste, whatNext ?? UNKNOWN_DELAY);
  const list = searchList(pagesOf(content), content.synonyms[0]?.value.phrases);
  const search = createSearch([...content.interface.flatMap(questionsOf), ...list]);
  const addresses = list.map(({ href }) => href);
  const once = uniqueChecker('Mots de recherche');

  function checkPhrase(phrase: string, wanted: string, place: { file: string; line: number }): Problem[] {
    const twice = once(joinWords(wordsOf(phrase)), place);
    const [first] = search(phrase).entries;
    if (twice.length > 0 || first?.href === wanted) return twice;
    const message = `« ${phrase} », écrit ici pour ${wanted}, trouve d’abord « ${first?.title ?? 'rien'} ».`;
    const remedy =
      'retirez ces mots, précisez-les, ou écrivez-les sous la page qui vient en premier ; si elle est nouvelle, changez ses mots';
    return [{ ...place, message, remedy }];
  }

  return [
    ...content.interface.flatMap((texts) =>
      questionsOf(texts).flatMap(({ href, phrases }, question) =>
        phrases.flatMap((phrase, index) => {
          const line = texts.lineOf(['recherche', 'questions', 'liste', question, 'mots', index]);
          return checkPhrase(phrase, href, { file: texts.path, line });
        }),
      ),
    ),
    ...content.synonyms.flatMap(({ value, path: file, lineOf }) =>
      [...value.phrases].flatMap(([href, phrases]) => {
        const stray = checkKnown('Page que la recherche ne connaît pas', href, addresses, {
          file,
          line: lineOf(['pages', href]),
        });
        if (stray.length > 0) return stray;
        return phrases.flatMap((phrase, index) =>
          checkPhrase(phrase, href, { file, line: lineOf(['pages', href, index]) }),
        );
      }),
    ),
  ];
}
