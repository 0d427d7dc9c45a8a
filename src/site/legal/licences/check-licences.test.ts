import { describe, expect, it } from 'vitest';
import { checkLicences, packageOf, packagesIn, type Published } from './check-licences.ts';
import { packageLicence, partsOf, type PackageLicence, type Part } from './notices.ts';
import { contentAfter, realContent, type Edit } from '../../../../tests/support/edited-content.ts';

const file = 'licences.yaml';

function listAfter(edits: readonly Edit[]) {
  const [entry] = contentAfter(edits, realContent).licences;
  if (entry === undefined) throw new Error('the content has no list of licences');
  return entry;
}

const { software, data } = listAfter([]).value;
const names = (isCopied: boolean) =>
  software
    .filter((item) => item.file === undefined && item.isCopied === isCopied)
    .map((item) => item.package);
/** A build that gives exactly what the list says. */
const published: Published = {
  given: new Set(names(false)),
  imported: new Set([...names(true), 'astro', 'fflate']),
  files: new Set([...software, ...data].flatMap((item) => item.file ?? [])),
  licenceOf: packageLicence,
  partsOf,
};

function withOddLicence(name: string): PackageLicence {
  return { ...packageLicence(name), licence: name === 'preact' ? 'WTFPL' : 'MIT' };
}

function holding(part: Part): (name: string) => readonly Part[] {
  return (name) => (name === 'vite' ? [part] : []);
}

function messages(edits: readonly Edit[], change: Partial<Published> = {}): string[] {
  return checkLicences(listAfter(edits), { ...published, ...change }).map(
    ({ message, remedy }) => `${message} ${remedy}`,
  );
}

describe('the list of licences', () => {
  it('is accepted when the build gives what it lists', () => {
    expect(messages([])).toEqual([]);
  });

  it('refuses a package that is given, or copied into pages, and not listed', () => {
    expect(messages([], { given: new Set([...published.given, 'left-pad']) })).toEqual([
      expect.stringContaining('Le site donne « left-pad » sans dire sa licence. ajoutez-le à « logiciels »'),
    ]);
    expect(messages([], { imported: new Set([...published.imported, '@iconify-json/mdi']) })).toEqual([
      expect.stringContaining('« @iconify-json/mdi »'),
    ]);
  });

  it.each([
    ['code', 'preact', { given: new Set(names(false).filter((name) => name !== 'preact')) }],
    ['drawings', '@iconify-json/lucide', { imported: new Set<string>() }],
    ['a file', 'pagefind', { files: new Set(['/territoire.json']) }],
  ])('refuses %s that the site no longer gives', (_what, name, change) => {
    expect(messages([], change)).toEqual([
      `Le site ne donne plus « ${name} » au navigateur. retirez-le de la liste`,
    ]);
  });

  it('refuses data that the site no longer gives', () => {
    expect(messages([], { files: new Set(['/pagefind/pagefind.js']) })).toHaveLength(data.length);
  });

  it('refuses a licence that is not accepted, of a package or of a part of it', () => {
    expect(messages([], { licenceOf: withOddLicence })).toEqual([
      expect.stringContaining('n’accepte pas : « WTFPL »'),
    ]);
    const part = { name: 'inside', licence: 'AGPL-3.0-only', copyright: 'Someone' };
    expect(messages([], { partsOf: holding(part) })).toEqual([expect.stringContaining('« AGPL-3.0-only »')]);
  });

  it('asks for the sources where the licence does', () => {
    const part = { name: 'inside', licence: 'GPL-3.0-only', copyright: 'Someone' };
    expect(messages([], { partsOf: holding(part) })).toEqual([
      expect.stringContaining('« GPL-3.0-only » demande de dire où'),
    ]);
  });

  it('asks for the text of a licence that its package does not carry', () => {
    const edit = { file, find: '    texte: lucide.txt\n', replace: '' };
    expect(messages([edit])).toEqual([expect.stringContaining('« @iconify-json/lucide » ne porte pas')]);
  });
});

describe('the package of a module', () => {
  it.each([
    ['/site/node_modules/preact/dist/preact.module.js', 'preact'],
    ['/site/node_modules/one/node_modules/@two/three/index.js', '@two/three'],
    ['node_modules/@fontsource/name/files/name.woff2', '@fontsource/name'],
    ['@iconify-json/lucide', '@iconify-json/lucide'],
    ['preact/hooks', 'preact'],
    ['\0vite/preload-helper.js', 'vite'],
  ])('of %s is %s', (id, name) => {
    expect(packageOf(id)).toBe(name);
  });

  it.each([
    '/site/src/pages/index.astro',
    'src/pages/index.astro',
    'node:fs',
    '\0virtual:astro:pages',
    './a.ts',
  ])('is none for %s', (id) => {
    expect(packageOf(id)).toBeUndefined();
  });

  it('counts only where something of it is left', () => {
    const modules = {
      '/node_modules/kept/a.js': { renderedLength: 1 },
      '/node_modules/dropped/b.js': { renderedLength: 0 },
    };
    const originalFileNames = ['node_modules/font/a.woff2', 'src/components/styles/base.css'];
    expect(packagesIn([{ modules }, { originalFileNames }])).toEqual(['kept', 'font']);
  });
});
