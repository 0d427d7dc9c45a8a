/**
 * What a tool keeps in the tab, by name: `travaux=180000~demandee&etude=5000`. As the tool itself wrote it: what is
 * damaged counts for nothing. Tests hold this to the readers of addresses, which say what they cannot read.
 */
export function entriesOf(kept: string): Map<string, readonly string[]> {
  return new Map(
    kept.split('&').map((part) => {
      const [name = '', value = ''] = part.split('=');
      return [name, value.split('~')];
    }),
  );
}
