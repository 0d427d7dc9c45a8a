import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { storedZip } from './stored-zip.ts';

it('is read by another as it was written, whatever its files hold', () => {
  const path = fc.stringMatching(/^[a-zé]{1,8}(?:\/[a-zé]{1,8})?\.xml$/);
  fc.assert(
    fc.property(fc.dictionary(path, fc.string({ unit: 'grapheme' }), { noNullPrototype: true }), (files) => {
      const read = unzipSync(storedZip(files));
      expect(Object.fromEntries(Object.entries(read).map(([name, text]) => [name, strFromU8(text)]))).toEqual(
        files,
      );
    }),
  );
});

it('bears the checksum of what it holds: that of a text known to all', () => {
  // CRC-32 of « 123456789 »: 0xCBF43926.
  const bytes = storedZip({ a: '123456789' });
  expect(Array.from(bytes.slice(14, 18))).toEqual([0x26, 0x39, 0xf4, 0xcb]);
});
