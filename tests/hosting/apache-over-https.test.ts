import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask.ts';
import { everyAnswer, overHttps } from './headers.ts';
import { observatoryScore } from './observatory.ts';
import { serve, type Served } from './serve.ts';
import { findServer } from './servers.ts';

const apache = findServer('apache');
const host = 'tiers-lieux.exemple.fr';
const headers = { host };

describe.skipIf(apache === undefined).each(['/', '/sous/dossier/'])('Apache over HTTPS, at %s', (base) => {
  let site: Served | undefined;
  beforeAll(async () => {
    if (apache !== undefined) site = await serve(apache, 'dist', base, { isSecure: true });
  });
  afterAll(() => site?.stop());

  const overHttp = (path: string, more = {}) =>
    ask(site?.origin ?? '', path, { headers: { ...headers, ...more } });
  const secure = (path: string) => ask(site?.secureOrigin ?? '', path, { headers });

  it('leads from HTTP to the same address over HTTPS, at once', async () => {
    for (const path of ['', 'guides/', 'guides?q=a%20b', 'nowhere/', 'apercu.png']) {
      const answer = await overHttp(base + path);
      expect([answer.status, answer.one('location')], path).toEqual([301, `https://${host}${base}${path}`]);
      expect(answer.all('strict-transport-security'), path).toEqual([]);
    }
  });

  it('does not turn round behind a server that ends HTTPS', async () => {
    const page = await overHttp(base, { 'x-forwarded-proto': 'https' });
    expect(page.status).toBe(200);
    expect(page.all('strict-transport-security')).toEqual(Object.values(overHttps));
    const folder = await overHttp(`${base}guides`, { 'x-forwarded-proto': 'https' });
    expect([folder.status, folder.one('location')]).toEqual([301, `https://${host}${base}guides/`]);
  });

  it('has every header once over HTTPS, on pages, redirects and errors', async () => {
    for (const [path, status] of [
      ['', 200],
      ['guides', 301],
      ['nowhere/', 404],
    ] as const) {
      const answer = await secure(base + path);
      expect(answer.status, path).toBe(status);
      for (const [name, value] of Object.entries({ ...everyAnswer, ...overHttps }))
        expect(answer.all(name.toLowerCase()), `${path} ${name}`).toEqual([value]);
    }
    expect((await secure(`${base}guides`)).one('location')).toBe(`https://${host}${base}guides/`);
  });

  it('is worth 120 at least by the public rules of the MDN Observatory', async () => {
    const page = await secure(base);
    const redirection = (await overHttp(base)).one('location');
    expect(page.status).toBe(200);
    const scanned = { page: { ...page, html: page.body.toString() }, redirection, host };
    expect(observatoryScore(scanned)).toBeGreaterThanOrEqual(120);
  });
});

it.skipIf(apache === undefined)(
  'Apache without mod_headers and mod_rewrite loses what this score is for',
  async () => {
    if (apache === undefined) return;
    const site = await serve(apache, 'dist', '/', { isSecure: true, without: ['headers', 'rewrite'] });
    const page = await ask(site.secureOrigin, '/', { headers });
    const redirection = (await ask(site.origin, '/', { headers })).one('location');
    await site.stop();
    expect(redirection).toBeUndefined();
    expect(observatoryScore({ page: { ...page, html: page.body.toString() }, redirection, host })).toBe(35);
  },
);
