import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkStatus, linkStatuses, type LinkStatus } from './link-status.ts';
import { readPages } from '../../site/check-site.ts';
import { externalLinks } from './external-links.ts';

/** A network where one site is gone and another fails. */
async function failing(address: string): Promise<LinkStatus> {
  if (address.startsWith('https://b')) return { kind: 'unreached', why: 'ENOTFOUND' };
  return address.startsWith('https://c') ? { kind: 'unreached', why: 'ECONNREFUSED' } : { kind: 'answers' };
}

describe('the links to other sites', () => {
  it('are listed once, with the pages that hold them and what they say; no link of the site is among them', () => {
    const pages = readPages([
      ['/', '<a href="https://b.fr/">B</a><a href="/guides/">G</a><a href="#a">A</a><a href="tel:+33">T</a>'],
      [
        '/guides/',
        '<a href="https://b.fr/"> Le <b>site</b> </a><a href="//c.fr/">C</a><a href="mailto:x@y.fr">M</a>',
      ],
    ]);
    expect(externalLinks(pages)).toEqual([
      { address: '//c.fr/', texts: ['C'], pages: ['/guides/'] },
      { address: 'https://b.fr/', texts: ['B', 'Le site'], pages: ['/', '/guides/'] },
    ]);
  });
});

describe('what becomes of a link', () => {
  const asked: string[] = [];
  let server: Server;
  let origin = '';

  beforeAll(async () => {
    server = createServer(({ method = '', url = '' }, response) => {
      asked.push(`${method} ${url}`);
      if (url === '/lent') return;
      const status =
        { '/la': 200, '/partie': 404, '/retiree': 410, '/fermee': 403, '/panne': 503 }[url] ?? 302;
      if (status === 302) response.setHeader('location', '/la');
      response.statusCode = url === '/sans-tete' ? (method === 'HEAD' ? 405 : 200) : status;
      response.end('page');
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const address = server.address();
    origin = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
  });

  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it.each<[string, string, LinkStatus]>([
    ['a page that answers', '/la', { kind: 'answers' }],
    ['an anchor of such a page', '/la#titre', { kind: 'answers' }],
    ['a page of a server that refuses HEAD', '/sans-tete', { kind: 'answers' }],
    ['a page that is gone', '/partie', { kind: 'broken', why: 'réponse 404' }],
    ['a page that is gone for ever', '/retiree', { kind: 'broken', why: 'réponse 410' }],
    ['a page that refuses programs', '/fermee', { kind: 'unsure', why: 'réponse 403' }],
    ['a site that fails today', '/panne', { kind: 'unsure', why: 'réponse 503' }],
  ])('is told for %s', async (_, path, expected) => {
    expect(await linkStatus(`${origin}${path}`)).toEqual(expected);
  });

  it('is told with the new address for a page that moved, and with its head alone when that answers', async () => {
    asked.length = 0;
    expect(await linkStatus(`${origin}/ailleurs`)).toEqual({ kind: 'moved', to: `${origin}/la` });
    expect(asked).toEqual(['HEAD /ailleurs', 'HEAD /la']);
  });

  it('is not known for a site too slow, nor for one that nothing serves', async () => {
    expect(await linkStatus(`${origin}/lent`, 50)).toEqual({ kind: 'unreached', why: 'délai dépassé' });
    expect(await linkStatus('http://127.0.0.1:1/')).toEqual({ kind: 'unreached', why: expect.any(String) });
  });
});

describe('many links', () => {
  const addresses = ['https://a.fr/1', 'https://b.fr/1', 'https://a.fr/2', 'https://c.fr/1'];

  it('are asked a few sites at a time, and one page after the other on each', async () => {
    const underWay: string[] = [];
    let most = 0;
    const answers = await linkStatuses(addresses, { sites: 2, pause: 1 }, async (address) => {
      expect(underWay.filter((other) => new URL(other).host === new URL(address).host)).toEqual([]);
      underWay.push(address);
      most = Math.max(most, underWay.length);
      await new Promise((resolve) => setTimeout(resolve, 2));
      underWay.splice(underWay.indexOf(address), 1);
      return { kind: 'answers' };
    });
    expect(most).toBe(2);
    expect([...(answers?.keys() ?? [])].toSorted()).toEqual(addresses.toSorted());
  });

  it('are not asked further without a network', async () => {
    const asked: string[] = [];
    const answers = await linkStatuses(addresses, { sites: 2, pause: 1 }, async (address) => {
      asked.push(address);
      return { kind: 'unreached', why: 'ENOTFOUND' };
    });
    expect(answers).toBeUndefined();
    expect(asked).not.toContain('https://c.fr/1');
  });

  it('with a network, are broken where the name of the site is gone, and to be looked at where it fails', async () => {
    const answers = await linkStatuses(addresses, { sites: 2, pause: 1 }, failing);
    expect(answers?.get('https://b.fr/1')).toEqual({ kind: 'broken', why: 'ENOTFOUND' });
    expect(answers?.get('https://c.fr/1')).toEqual({ kind: 'unsure', why: 'ECONNREFUSED' });
  });
});
