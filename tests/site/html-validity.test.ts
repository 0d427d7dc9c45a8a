import { describe, expect, it } from 'vitest';
import { htmlFaults } from '../readers/html.ts';
import { pages } from './built-site.ts';

describe('the HTML of a page', () => {
  it.each(pages)('is valid at $address', async ({ html }) => {
    expect(await htmlFaults(html)).toEqual([]);
  });

  it('would be refused with an unknown attribute value, a double id or a block inside a paragraph', async () => {
    const faults = await htmlFaults('<p id="a"><div id="a"></div></p><input type="texte" />');
    for (const rule of ['no-dup-id', 'attribute-allowed-values', 'close-order']) {
      expect(faults).toEqual(expect.arrayContaining([expect.stringContaining(` ${rule}: `)]));
    }
  });
});
