import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archiveOf } from './archive.ts';

describe('the archive of a publication', () => {
  const files = { 'site/é.txt': 'b', 'LISEZ-MOI.txt': 'c', 'site/.htaccess': 'd', 'site/a.js.br': 'e' };
  const bytes = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  const day = new Date(2026, 10, 28, 17, 3);

  it('holds each file as it is, in the order of their names', () => {
    const opened = unzipSync(archiveOf(new Map(bytes), day));
    expect(Object.keys(opened)).toEqual(['LISEZ-MOI.txt', 'site/.htaccess', 'site/a.js.br', 'site/é.txt']);
    for (const [path, content] of bytes) expect(opened[path]).toEqual(content);
  });

  it('has the same bytes whatever the order in which files are given, and the hour', () => {
    const again = archiveOf(new Map(bytes.toReversed()), new Date(2026, 10, 28, 8));
    expect(again).toEqual(archiveOf(new Map(bytes), day));
  });
});
