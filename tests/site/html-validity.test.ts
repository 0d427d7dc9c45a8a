import { describe, expect, it } from 'vitest';
import { htmlFaults } from '../readers/html.ts';
import { pages } from './built-site.ts';
import { attribute } from './element-text.ts';

describe('the HTML of a page', () => {
  it.each(pages)('is valid at $address', async ({ html }) => {
    expect(await htmlFaults(html)).toEqual([]);
  });

  it('gives each form a button that sends it or, where it has only choices and sends nothing, one that takes them back', () => {
    const forms = pages.flatMap(({ address, document }) =>
      document.querySelectorAll('form').map((form) => ({ address, form })),
    );
    expect(forms.length).toBeGreaterThan(5);
    const without = forms.filter(({ form }) => {
      const sends = form.querySelector('[type="submit"]') !== null;
      const onlyTicks = form
        .querySelectorAll('input, select, textarea')
        .every((field) => attribute(field, 'type') === 'radio');
      const takesBack =
        attribute(form, 'method') === 'dialog' && form.querySelector('[type="reset"]') !== null;
      return !sends && !(onlyTicks && takesBack);
    });
    expect(without.map(({ address }) => address)).toEqual([]);
  });

  it('would be refused with an unknown attribute value, a double id or a block inside a paragraph', async () => {
    const faults = await htmlFaults('<p id="a"><div id="a"></div></p><input type="texte" />');
    for (const rule of ['no-dup-id', 'attribute-allowed-values', 'close-order']) {
      expect(faults).toEqual(expect.arrayContaining([expect.stringContaining(` ${rule}: `)]));
    }
  });
});
