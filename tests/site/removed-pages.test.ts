import { expect, it } from 'vitest';
import { textFiles } from './built-site.ts';

/** Pages that went into another: nothing was published, so nothing redirects. */
const removed = ['/licences/', '/ecoconception/', '/lieux/'];

it('no file of the site leads to a page that it no longer has', () => {
  expect(textFiles.length).toBeGreaterThan(100);
  const leading = textFiles.flatMap(({ path, text }) =>
    removed.filter((address) => text.includes(address)).map((address) => `${path} ${address}`),
  );
  expect(leading).toEqual([]);
});
