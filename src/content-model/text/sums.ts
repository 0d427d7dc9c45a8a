/** An amount or a rate. */
const SUM = /\d[\d \u00A0\u202F]*(?:,\d+)?[ \u00A0]*(?:%|€|(?:euro|centime|million|milliard)s?\b)/giu;

/** The amounts and rates of a text, each with plain single spaces. */
export function sumsIn(text: string): string[] {
  return (text.match(SUM) ?? []).map((sum) => sum.replaceAll(/[ \u00A0\u202F]+/g, ' '));
}
