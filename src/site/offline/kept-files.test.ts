import { describe, expect, it } from 'vitest';
import { manifestOf, shortHash } from './kept-files.ts';

function file(address: string, text: string) {
  return { address, content: Buffer.from(text) };
}

const site = [file('/', 'home'), file('/guides/one/', 'one'), file('/guides/one/model.docx', 'model')];

describe('the manifest of the worker', () => {
  it('keeps pages ahead, and models once they are opened', () => {
    const { ahead, visited } = manifestOf(site);
    expect(ahead).toEqual({ '/': shortHash('home'), '/guides/one/': shortHash('one') });
    expect(visited).toEqual({ '/guides/one/model.docx': shortHash('model') });
  });

  it('leaves out what nobody asks for offline', () => {
    const others = [
      '/404.html',
      '/_headers',
      '/sitemap-index.xml',
      '/sitemap-0.xml',
      '/apercu.png',
      '/pagefind/wasm.unknown.pagefind',
    ];
    expect(manifestOf([...site, ...others.map((address) => file(address, ''))])).toEqual(manifestOf(site));
  });

  it('is the same for the same files in any order, and of another version for any other', () => {
    expect(manifestOf(site.toReversed())).toEqual(manifestOf(site));
    const versions = [
      site,
      [file('/', 'home, changed'), ...site.slice(1)],
      [...site, file('/new/', 'new')],
      site.slice(0, 2),
      [file('/', 'one'), file('/guides/one/', 'home'), ...site.slice(2)],
    ].map((files) => manifestOf(files).version);
    expect(new Set(versions).size).toBe(versions.length);
  });
});
