import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectations } from '../hosting/expectations.ts';
import { ASKED_ABOUT, hashedFolders } from '../hosting/headers.ts';
import { serve, type Served } from '../hosting/serve.ts';
import { findServer } from '../hosting/servers.ts';
import { siteFolder } from './built-site.ts';

const nginx = findServer('nginx');

// In a folder, and on other hosts: `npm run test:hosts`.
describe.skipIf(nginx === undefined)('nginx, by the configuration published', () => {
  let site: Served;

  beforeAll(async () => {
    if (nginx !== undefined) site = await serve(nginx, siteFolder, '/');
  });
  afterAll(() => site.stop());

  it.each(expectations)('$name', async ({ holds }) => {
    await holds({ ...site, base: '/' });
  });

  it('says neither its version, nor its name and port where another server stands before it', async () => {
    expect((await site.get('/')).headers.get('server')).toBe('nginx');
    const moved = await site.get('/guides?q=a');
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/guides/?q=a']);
  });

  it('refuses the list of a folder, and hides the rules of other hosts as a page that is not there', async () => {
    const refused = await site.get(hashedFolders[0] ?? '');
    expect([refused.status, refused.headers.get('cache-control')]).toEqual([403, ASKED_ABOUT]);
    for (const address of ['/_headers', '/.htaccess']) {
      const hidden = await site.get(address);
      expect([hidden.status, await hidden.text()], address).toEqual([
        404,
        readFileSync(join(siteFolder, '404.html'), 'utf8'),
      ]);
    }
  });
});
