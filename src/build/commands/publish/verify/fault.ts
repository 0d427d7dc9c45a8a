/** Something wrong online, said in French to whoever publishes. */
export interface Fault {
  /** The address where it is. */
  readonly address: string;
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
}

/** The remedy of what a server is not told to do. */
export const SETTINGS = 'mettez en place le réglage du serveur (LISEZ-MOI.txt de la publication)';

/** How many addresses of one fault are shown. */
const MOST_SHOWN = 5;

/** Faults as the terminal shows them: one that many addresses share is said once. */
export function faultsText(faults: readonly Fault[]): string {
  const groups = Map.groupBy(faults, ({ message, remedy }) => JSON.stringify([message, remedy]));
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      const addresses = [...new Set(group.map(({ address }) => address))];
      const rest = addresses.length - MOST_SHOWN;
      return [
        [
          `✖ ${first.message}`,
          ...addresses.slice(0, MOST_SHOWN).map((address) => `    ${address}`),
          ...(rest > 0 ? [`    … et ${rest} de plus`] : []),
          `  → ${first.remedy}`,
        ].join('\n'),
      ];
    })
    .join('\n\n');
}

/** How many faults there are, as they are said. */
export function countOf(faults: readonly Fault[]): number {
  return new Set(faults.map(({ message, remedy }) => JSON.stringify([message, remedy]))).size;
}
