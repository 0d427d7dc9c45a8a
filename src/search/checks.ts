import { createSearch } from './ranking/create-search.ts';
import { joinWords, wordsOf } from './ranking/words.ts';
import { searchList } from './search-list.ts';
import { pagesOf } from '../site/site-pages.ts';
import type { Content } from '../collections.ts';
import type { Problem } from '../content-model/problem.ts';
import { uniqueChecker, checkKnown } from '../content-model/references.ts';

/** Problems of phrases that do not find their page first, or stand twice, and of unknown pages. */
export function checkSynonyms(content: Content): Problem[] {
  const list = searchList(pagesOf(content), content.synonyms[0]?.value.phrases);
  const search = createSearch(list);
  const addresses = list.map(({ href }) => href);
  const once = uniqueChecker('Mots de recherche');
  return content.synonyms.flatMap(({ value, path: file, lineOf }) =>
    [...value.phrases].flatMap(([href, phrases]) => {
      const stray = checkKnown('Page que la recherche ne connaît pas', href, addresses, {
        file,
        line: lineOf(['pages', href]),
      });
      if (stray.length > 0) return stray;
      return phrases.flatMap((phrase, index): Problem[] => {
        const place = { file, line: lineOf(['pages', href, index]) };
        const twice = once(joinWords(wordsOf(phrase)), place);
        const [first] = search(phrase).entries;
        if (twice.length > 0 || first?.href === href) return twice;
        const message = `« ${phrase} », écrit ici pour ${href}, trouve d’abord « ${first?.title ?? 'rien'} ».`;
        return [
          {
            ...place,
            message,
            remedy:
              'retirez ces mots, précisez-les, ou écrivez-les sous la page qui vient en premier ; si elle est nouvelle, changez ses mots',
          },
        ];
      });
    }),
  );
}
