/** Fine no-break space: before `;`, `!`, `?` and inside numbers. */
const FINE = '\u202F';
/** No-break space: before `:`, inside « » and between the pairs of a telephone number. */
const WIDE = '\u00A0';

/** What a number counts or dates, that no line may part from it. */
const COUNTED = new RegExp(
  '(\\d|\\b1er|\\}) (?=(?:' +
    'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|' +
    'habitants?|pixels?|ans?|mois|jours?|heures?|minutes?|euros?|mètres?|kilomètres?|m²|km²?|ko|Mo' +
    ')(?!\\p{L}))',
  'gu',
);

type Rule = (text: string) => string;

const RULES_OF_WORDS: readonly Rule[] = [
  (text) => text.replaceAll("'", '’'),
  (text) => text.replaceAll('...', '…'),
  (text) => text.replaceAll(/"([^"]*)"/g, '«$1»'),
  (text) => text.replaceAll(/«[ \u00A0\u202F]*/g, `«${WIDE}`),
  (text) => text.replaceAll(/[ \u00A0\u202F]*»/g, `${WIDE}»`),
  (text) => text.replaceAll(/[ \u00A0\u202F]+([;!?])/g, `${FINE}$1`),
  // Only after a space: hours and addresses keep their colon as it is.
  (text) => text.replaceAll(/[ \u00A0\u202F]+:/g, `${WIDE}:`),
  (text) => text.replaceAll(/\bn° /g, `n°${WIDE}`),
  // A box stays with what it ticks.
  (text) => text.replaceAll('☐ ', `☐${WIDE}`),
  (text) => text.replaceAll(/\b(art|[LRD])\. (?=[LRD\d])/g, `$1.${WIDE}`),
];

/** What a figure is, or the place of one to come. */
const FIGURE = /[\d}]/;

/**
 * What each of these looks for holds a figure, or the place of one: most texts of a large site have none, and are spared
 * them.
 */
const RULES_OF_FIGURES: readonly Rule[] = [
  (text) => text.replaceAll(/(\d)[ \u00A0](?=\d{3}(?!\d))/g, `$1${FINE}`),
  (text) => text.replaceAll(/(\d)[ \u202F](?=[%€])/g, `$1${WIDE}`),
  (text) =>
    text.replaceAll(/\b0\d(?:[ .\u00A0\u202F]\d{2}){4}\b/g, (phone) =>
      phone.replaceAll(/[ .\u00A0\u202F]/g, WIDE),
    ),
  // A number stays with what it numbers.
  (text) => text.replaceAll(/\b(niveaux?|articles?|questions?) (?=\d)/gi, `$1${WIDE}`),
  (text) => text.replaceAll(COUNTED, `$1${WIDE}`),
  (text) => text.replaceAll(/([\d}]) à (?=[\d{])/g, `$1 à${WIDE}`),
];

const RULES: readonly Rule[] = [...RULES_OF_WORDS, ...RULES_OF_FIGURES];

/**
 * Sets a French text as a printer would: typographic apostrophes and guillemets, ellipsis, no-break
 * spaces before high punctuation, inside numbers and telephone numbers. Applying it twice changes
 * nothing. The only place of the project that knows these rules (Imprimerie nationale).
 *
 * @param text plain text, never markup or code
 */
export function typography(text: string): string {
  const rules = FIGURE.test(text) ? RULES : RULES_OF_WORDS;
  return rules.reduce((result, rule) => rule(result), text);
}
