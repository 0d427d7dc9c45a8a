import { writingsOf } from './writings.ts';
import type { Content } from '../../collections.ts';
import type { Problem } from '../../content-model/problem.ts';
import { uniqueChecker } from '../../content-model/references.ts';

type Glossary = Content['glossary'][number];

const french = new Intl.Collator('fr');

function inOrder(one = '', other = ''): boolean {
  return french.compare(one, other) <= 0;
}

/** Place of a term in a list, in French. */
function placeOf(term: string, terms: readonly string[]): string {
  const before = terms.filter((other) => french.compare(other, term) < 0).toSorted(french.compare);
  const last = before.at(-1);
  return last === undefined ? 'mettez-le en premier' : `mettez-le après « ${last} »`;
}

/** A list that is out of order cannot be read by looking for a word. */
function checkOrder({ value, path: file, lineOf }: Glossary): Problem[] {
  const terms = value.terms.map(({ term }) => term);
  return terms.flatMap((term, index) => {
    if (inOrder(terms[index - 1], term)) return [];
    // Either of the two is out of place: the first, if the list is in order without it.
    const misplaced = inOrder(terms[index - 2], term) ? index - 1 : index;
    const message = `« ${terms[misplaced]} » n’est pas à sa place dans l’ordre alphabétique.`;
    const remedy = placeOf(terms[misplaced] ?? '', terms);
    return [{ file, line: lineOf(['termes', misplaced, 'terme']), message, remedy }];
  });
}

/** Each id, and each writing, leads to one term. */
function checkDoubles({ value, path: file, lineOf }: Glossary): Problem[] {
  const onceByWriting = uniqueChecker('Écriture d’un terme');
  const lists = { termes: value.terms, sigles: value.acronyms };
  return Object.entries(lists).flatMap(([list, terms]) =>
    terms.flatMap((term, index) =>
      writingsOf(term).flatMap((writing) =>
        onceByWriting(writing.toLocaleLowerCase('fr'), { file, line: lineOf([list, index]) }),
      ),
    ),
  );
}

/** An acronym without its long form could not be explained at its first use on a page. */
function checkExpansions({ value, path: file, lineOf }: Glossary): Problem[] {
  return value.terms.flatMap(({ term, expansion }, index) => {
    if (expansion !== undefined || /\p{Ll}/u.test(term)) return [];
    const message = `Le sigle « ${term} » n’est pas développé.`;
    const remedy = 'ajoutez « developpement » : le sigle en toutes lettres';
    return [{ file, line: lineOf(['termes', index, 'terme']), message, remedy }];
  });
}

/** Problems that the schema cannot see: order, duplicates, acronyms. */
export function checkGlossary({ glossary }: Content): Problem[] {
  return glossary.flatMap((entry) =>
    [checkOrder, checkDoubles, checkExpansions].flatMap((check) => check(entry)),
  );
}
