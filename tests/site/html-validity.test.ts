import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pages } from './built-site.ts';

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

describe('the HTML of a page', () => {
  it.each(pages)('is valid at $address', async ({ html, file }) => {
    const report = await validator.validateString(html, file);
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
    );
    expect(faults).toEqual([]);
  });

  it('would be refused with an unknown attribute value, a double id or a block inside a paragraph', async () => {
    const html = '<p id="a"><div id="a"></div></p><input type="texte" />';
    const report = await validator.validateString(html);
    const rules = new Set(report.results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId)));
    expect([...rules]).toEqual(
      expect.arrayContaining(['no-dup-id', 'attribute-allowed-values', 'close-order']),
    );
  });
});
