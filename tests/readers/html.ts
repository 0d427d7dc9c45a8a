import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  root: true,
  // Astro writes the one-line style of its islands inside the first of them; browsers apply it there.
  elements: ['html5', { style: { inherit: 'style', flow: true } }],
  extends: ['html-validate:recommended'],
  rules: {
    // HTML sets no limit: a long title is only cut in the list of a search engine.
    'long-title': 'off',
    // HTML allows both `<input>` and `<input/>`: Astro writes the first, Preact the second.
    'void-style': 'off',
    // HTML allows it: some voice control software finds the field of a label only by `for`.
    'no-redundant-for': 'off',
    // HTML takes any id without a space; a heading that begins with a number makes one that does too.
    'valid-id': ['error', { relaxed: true }],
    // No native element proposes 445 communes as one types: the list of a combobox is a listbox.
    'prefer-native-element': ['error', { exclude: ['listbox'] }],
  },
});

/** What html-validate finds wrong in a page. */
export async function htmlFaults(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  );
}
