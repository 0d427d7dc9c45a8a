import { describe, expect, it } from 'vitest';
import { manifestOf, shortHash } from './kept-files.ts';
import { WORKER_FILE } from './register.ts';

function file(address: string, text: string) {
  return { address, content: Buffer.from(text) };
}

const registering = `<script>register('${WORKER_FILE}')</script>`;
const site = [
  file('/', 'home'),
  file('/questions/', `${registering}<script src="/_astro/questions.js"></script>`),
  file('/_astro/questions.js', 'import "./shared.js"'),
  file('/_astro/shared.js', 'shared'),
  file('/_astro/way.js', 'way'),
  file('/guides/one/', '<img src="/one.svg">'),
  file('/one.svg', 'drawing'),
  file('/guides/one/model.docx', 'model'),
];

function addresses(files: Readonly<Record<string, string>>): string[] {
  return Object.keys(files);
}

describe('the manifest of the worker', () => {
  it('keeps ahead the pages that register it, home, and all that they name', () => {
    expect(addresses(manifestOf(site).journey)).toEqual([
      '/',
      '/_astro/questions.js',
      '/_astro/shared.js',
      '/questions/',
    ]);
  });

  it('keeps the page of the papers, and what it names, on request or once it is opened', () => {
    const more = [file('/papiers/', 'papers.js shared.js'), file('/_astro/papers.js', '')];
    const { journey, rest, opened } = manifestOf([...site, ...more]);
    expect(journey).toEqual(manifestOf(site).journey);
    const papers = ['/_astro/papers.js', '/papiers/'];
    expect(addresses(rest)).toEqual(expect.arrayContaining(papers));
    expect(addresses(opened)).toEqual(expect.arrayContaining(papers));
    expect(addresses(opened)).not.toContain('/_astro/shared.js');
  });

  it('keeps with the plan, once it is opened, the page of the papers and the file of those that it leads to', () => {
    const more = [
      file('/papiers/', 'papers.js a.docx b.docx'),
      file('/_astro/papers.js', ''),
      file('/financements/plan/', 'plan.js <a href="/papiers/#a">'),
      file('/_astro/plan.js', ''),
      file('/guides/one/a.docx', 'a'),
      file('/guides/one/b.docx', 'b'),
    ];
    const { journey, rest, opened, together } = manifestOf([...site, ...more]);
    expect(journey).toEqual(manifestOf(site).journey);
    const kept = ['/_astro/papers.js', '/_astro/plan.js', '/financements/plan/', '/papiers/'];
    expect(together['/financements/plan/']?.toSorted()).toEqual([...kept, '/guides/one/a.docx'].toSorted());
    expect(addresses(opened)).toEqual(
      expect.arrayContaining([...kept, '/guides/one/a.docx', '/guides/one/b.docx']),
    );
    expect(addresses(rest).filter((address) => address.endsWith('.docx'))).toEqual([]);
  });

  it('keeps the rest on request, and models once they are opened', () => {
    const { rest, opened } = manifestOf(site);
    expect(rest).toEqual({
      '/_astro/way.js': shortHash('way'),
      '/guides/one/': shortHash('<img src="/one.svg">'),
      '/one.svg': shortHash('drawing'),
    });
    expect(opened).toEqual({ '/guides/one/model.docx': shortHash('model') });
  });

  it('leaves out what nobody asks for offline', () => {
    const others = [
      '/404.html',
      '/_headers',
      '/.htaccess',
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
      [
        file('/', 'drawing'),
        file('/one.svg', 'home'),
        ...site.filter(({ address }) => !['/', '/one.svg'].includes(address)),
      ],
    ].map((files) => manifestOf(files).version);
    expect(new Set(versions).size).toBe(versions.length);
  });
});
