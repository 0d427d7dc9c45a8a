/** The sources that a text cites, in order of first citation. */
export function citedSources(body: string): string[] {
  const ids = [...body.matchAll(/<Source\s+id=["']([^"']*)["']/g)].map(([, id]) => id ?? '');
  return [...new Set(ids)];
}
