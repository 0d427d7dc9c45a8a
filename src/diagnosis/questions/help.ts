/** With more words, a help would push the answers out of the window. */
const MOST_WORDS = 30;

/** Whether a help is folded: shorter, it is read with its question. */
export function isLongHelp(help: string): boolean {
  return (help.match(/[\p{L}\p{N}]\S*/gu) ?? []).length > MOST_WORDS;
}
