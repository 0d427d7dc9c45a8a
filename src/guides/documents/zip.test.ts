import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openZip } from './open-zip.ts';
import { writeZip } from './zip.ts';

const files = fc.dictionary(fc.stringMatching(/^[a-zé]{1,9}(\/[a-z]{1,5})?$/), fc.uint8Array(), {
  noNullPrototype: true,
});

describe('a zip', () => {
  it('that another program made is opened, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(files, fc.constantFrom(0, 9), async (parts, level) => {
        expect(await openZip(zipSync(parts, { level: level === 0 ? 0 : 9 }))).toEqual(parts);
      }),
    );
  });

  it('that is written here is opened by another program, and here', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (parts) => {
        const written = writeZip(parts);
        expect(unzipSync(written)).toEqual(parts);
        expect(await openZip(written)).toEqual(parts);
      }),
    );
  });

  it('bears the checksum of what it holds: that of a text known to all', () => {
    // CRC-32 of « 123456789 »: 0xCBF43926.
    const bytes = writeZip({ a: new TextEncoder().encode('123456789') });
    expect(Array.from(bytes.slice(14, 18))).toEqual([0x26, 0x39, 0xf4, 0xcb]);
  });

  it('is refused when it is none, or is cut', async () => {
    const whole = writeZip({ a: new Uint8Array([1, 2, 3]) });
    for (const damaged of [new Uint8Array(), new Uint8Array(50), whole.slice(0, -1)])
      await expect(openZip(damaged)).rejects.toThrow();
  });
});
