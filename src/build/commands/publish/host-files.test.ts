import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inFolder } from './host-files.ts';

const text = [
  '# À changer : la ligne marquée « dossier ».',
  '# dossier : /dossier/404.html',
  'ErrorDocument 404 /404.html',
  '  # dossier : /dossier/_astro/*',
  '/_astro/*',
  'ErrorDocument 403 /404.html',
  '',
].join('\n');

it.each(['/sous/dossier/', '/sous/dossier'])(
  'puts %s at the lines that are marked, and at no other',
  (folder) => {
    expect(inFolder(text, folder).split('\n')).toEqual([
      '# À changer : la ligne marquée « dossier ».',
      '# dossier : /dossier/404.html',
      'ErrorDocument 404 /sous/dossier/404.html',
      '  # dossier : /dossier/_astro/*',
      '/sous/dossier/_astro/*',
      'ErrorDocument 403 /404.html',
      '',
    ]);
  },
);

it.each(['/', ''])('leaves the files of a site at the root as they are: « %s »', (folder) => {
  expect(inFolder(text, folder)).toBe(text);
});

it.each([
  ['that has no mark', 'ErrorDocument 404 /404.html\n'],
  ['whose mark tells of another line', '# dossier : /dossier/404.html\n\nErrorDocument 404 /404.html\n'],
  ['with one mark of two that is wrong', `${text}# dossier : /dossier/a\n/b\n`],
])('refuses a file %s', (_, wrong) => {
  expect(() => inFolder(wrong, '/dossier/')).toThrow('# dossier');
});

it.each(['public/_headers', 'public/.htaccess', 'docs/hosting/nginx.conf', 'docs/hosting/Caddyfile'])(
  'finds what to change in %s',
  (file) => {
    const read = readFileSync(file, 'utf8');
    expect(inFolder(read, '/sous/dossier/')).not.toBe(read);
  },
);
