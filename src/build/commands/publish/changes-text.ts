import type { SiteChanges } from './changed-pages.ts';

/** How many lines of a list the terminal shows; the file of the publication has them all. */
export const MOST_IN_TERMINAL = 12;

/** Pages or documents under a title; nothing where there is none. */
function list(title: string, lines: readonly string[], most: number): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - most;
  return [
    `${title} : ${lines.length}`,
    ...lines.slice(0, most).map((line) => `  • ${line}`),
    ...(rest > 0 ? [`  … et ${rest} de plus, dans changements.txt`] : []),
  ];
}

function named(pages: SiteChanges['added']): string[] {
  return pages.map(({ address, title }) => `${title} (${address})`);
}

/** Whether a visitor would see anything else than before. */
function isUnchanged({ added, gone, changed, reshaped, documents }: SiteChanges): boolean {
  return (
    [added, gone, changed, ...Object.values(documents)].every(({ length }) => length === 0) && reshaped === 0
  );
}

/**
 * What changed since the last publication, in French.
 *
 * @param situations what changed in the self-diagnosis, in French
 * @param most lines shown of each list
 */
export function changesText(
  last: string,
  changes: SiteChanges,
  situations: string,
  most = Number.POSITIVE_INFINITY,
): string {
  const { added, gone, changed, reshaped, documents } = changes;
  const pages = [
    ...list('Pages ajoutées', named(added), most),
    ...list('Pages retirées', named(gone), most),
    ...list('Pages changées', named(changed), most),
    ...list('Documents ajoutés', documents.added, most),
    ...list('Documents retirés', documents.gone, most),
    ...list('Documents changés', documents.changed, most),
    ...(reshaped === 0
      ? []
      : [
          `Pages dont le texte est le même, et seulement la forme, l’en-tête, le pied ou un script a changé : ${reshaped}`,
        ]),
    ...(isUnchanged(changes) ? ['Aucune page ne change.'] : []),
  ];
  return [`Ce qui change depuis ${last}`, '', ...pages, '', 'Autodiagnostic', situations].join('\n');
}

/** What is said in place of changes when there is nothing to compare to. */
export function firstText(pages: number): string {
  return `Première publication : ${pages} pages, et rien à quoi les comparer.`;
}
