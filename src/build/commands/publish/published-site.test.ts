import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { everyAnswer, hashedFolders, KEPT } from '../../../../tests/hosting/headers.ts';
import { inFolder } from './host-files.ts';
import { nextName, publicationsIn } from './publications.ts';
import { faultsOnline } from './published-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'published-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pages = {
  'index.html': '<h1>Accueil</h1>',
  'guides/index.html': '<h1>Guides</h1>',
  '404.html': '<h1>Page introuvable</h1>',
  '_astro/a.1234.js': 'export {};',
};
for (const [path, text] of Object.entries(pages)) {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}
cpSync('public/_headers', join(folder, '_headers'));

/** What is found wrong on a host that is well set, but for what is changed in its answers. */
async function found(
  change: (path: string, status: number, headers: OutgoingHttpHeaders) => number | string | undefined,
  base = '',
) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.replace(/\/$/, '/index.html').slice(1);
    const isThere = path !== '_headers' && existsSync(join(folder, path));
    const isKept = isThere && hashedFolders.some((kept) => pathname.startsWith(kept));
    const headers = {
      ...everyAnswer,
      'Content-Encoding': 'gzip',
      ...(isKept ? { 'Cache-Control': KEPT } : {}),
    };
    const changed = change(path, isThere ? 200 : 404, headers);
    const status = typeof changed === 'number' ? changed : isThere || changed !== undefined ? 200 : 404;
    const body =
      typeof changed === 'string' ? changed : readFileSync(join(folder, isThere ? path : '404.html'));
    response.writeHead(status, headers).end('Content-Encoding' in headers ? gzipSync(body) : body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const place = server.address();
  const port = typeof place === 'object' && place !== null ? place.port : 0;
  const faults = await faultsOnline(new URL(`http://127.0.0.1:${port}/${base}`), folder, '2026-12-01-1');
  server.close();
  server.closeAllConnections();
  return faults.map(({ message, addresses }) => [message, addresses.map((one) => new URL(one).pathname)]);
}

it('finds nothing wrong where the site is the one that was made', async () => {
  expect(await found(() => undefined)).toEqual([]);
});

it('finds one cause where the server was told nothing', async () => {
  const faults = await found((path, _status, headers) => {
    for (const name of Object.keys(headers)) delete headers[name];
    return path === '_headers' ? 'rules' : undefined;
  });
  expect(faults).toHaveLength(1);
  const [message = ''] = faults[0] ?? [];
  expect(message).toMatch(
    /^Le réglage du serveur n’est pas en place\. Il manque : Content-Security-Policy, /,
  );
  expect(message).toMatch(/, Cache-Control, la compression, des fichiers de réglage illisibles\.$/);
});

it.each([
  [
    'a page of errors of the host',
    (path: string) => (path.startsWith('cette') ? 'Not Found' : undefined),
    [[expect.stringContaining('Il manque : la page d’erreur du site.'), ['/']]],
  ],
  [
    'a file that is not there',
    (path: string) => (path.startsWith('guides') ? 404 : undefined),
    [[expect.stringContaining('manquent en ligne'), ['/guides/']]],
  ],
  [
    'a file that is another',
    (path: string) => (path.startsWith('guides') ? 'avant' : undefined),
    [[expect.stringContaining('ne sont pas ceux de la publication 2026-12-01-1.'), ['/guides/']]],
  ],
  [
    'a server that refuses its settings',
    () => 500,
    [['La page d’accueil répond 500, au lieu de 200.', ['/']]],
  ],
])('finds %s', async (_, change, expected) => {
  expect(await found(change)).toEqual(expected);
});

it('finds that the site was made for another folder, and that nobody answers', async () => {
  expect(await found(() => undefined, 'dossier/')).toEqual([
    [expect.stringContaining('faite pour la racine d’un nom'), ['/dossier/']],
  ]);
  const [fault] = await faultsOnline(new URL('http://127.0.0.1:2/'), folder, '2026-12-01-1');
  expect(fault?.message).toBe('Le site ne répond pas.');
});

it('names publications by their day and their number', () => {
  expect(nextName(['2026-12-01-2', '2026-12-02-1', '2026-12-02-10', 'autre'], new Date(2026, 11, 2))).toBe(
    '2026-12-02-11',
  );
  for (const name of ['2026-12-02-2', '2026-12-02-10', '.en-cours']) mkdirSync(join(folder, name));
  expect(publicationsIn(folder)).toEqual(['2026-12-02-2', '2026-12-02-10']);
});

it('puts the folder of a site at the marked lines of what hosts read, and refuses a mark that tells of another line', () => {
  for (const file of ['public/_headers', 'public/.htaccess', 'docs/hosting/nginx.conf']) {
    const text = readFileSync(file, 'utf8');
    expect(inFolder(text, '/')).toBe(text);
    expect(inFolder(text, '/sous/dossier/')).toContain('/sous/dossier/');
  }
  const marked = '# dossier : /dossier/404.html\nErrorDocument 404 /404.html\n';
  expect(inFolder(marked, '/sous/')).toBe(
    '# dossier : /dossier/404.html\nErrorDocument 404 /sous/404.html\n',
  );
  expect(() => inFolder(`${marked}# dossier : /dossier/a\n/b\n`, '/sous/')).toThrow('# dossier');
});
