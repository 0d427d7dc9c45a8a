/** Words of numbers. */
const WORDS =
  'un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|' +
  'cinquante|soixante|cents?|mille|millions?|milliards?';

/** A number in words: « trois mille », « vingt et un ». « Un euro » alone counts nothing. */
const IN_WORDS = `(?<!\\p{L})(?!un euro)(?:(?:${WORDS})[ \u00A0-](?:et )?(?:d['’])?)+`;

/** An amount or a rate. */
const SUM = new RegExp(
  `(?:\\d[\\d \u00A0\u202F]*(?:,\\d+)?[ \u00A0]*|${IN_WORDS})(?:%|[kM]?€|pour cent\\b|(?:euro|centime|million|milliard)s?\\b)`,
  'giu',
);

/** The amounts and rates of a text, each with plain single spaces. */
export function sumsIn(text: string): string[] {
  return (text.match(SUM) ?? []).map((sum) => sum.replaceAll(/[ \u00A0\u202F]+/g, ' '));
}
