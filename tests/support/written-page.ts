/**
 * A page made by `npm run nouveau`, as its author leaves it: every text written, no remark, published.
 *
 * @param title what its description starts with, since no two pages have the same
 */
export function writtenPage(source: string, title: string): string {
  return source
    .replace(/^brouillon: .*\n/m, '')
    .replaceAll(/ # \(à écrire\).*/g, '')
    .replace('(à écrire) Une ou deux phrases :', `${title} :`)
    .replaceAll('(à écrire) ', '');
}
