/** A number with what it counts, as French writes it: none and one are singular. */
export function counted(count: number, one: string, several: string): string {
  return `${new Intl.NumberFormat('fr').format(count)} ${count < 2 ? one : several}`;
}
