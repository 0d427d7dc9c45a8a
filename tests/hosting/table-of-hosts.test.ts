import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectations } from './expectations.ts';
import { hosts, lossOf } from './hosts.ts';
import { serve, type Served } from './serve.ts';
import { findServer } from './servers.ts';

describe.each(Object.entries(hosts))('%s', (_, host) => {
  const { server: name, without } = host;
  const server = findServer(name);
  // `npm test` plays nginx at the root: nothing is played twice.
  const bases = name === 'nginx' ? ['/sous/dossier/'] : ['/', '/sous/dossier/'];
  describe.skipIf(server === undefined).each(bases)('at %s', (base) => {
    let served: Served | undefined;
    beforeAll(async () => {
      if (server !== undefined) served = await serve(server, 'dist', base, { without });
    });
    afterAll(() => served?.stop());

    for (const { name: expectation, holds } of expectations) {
      const loss = lossOf(host, expectation);
      it(loss === undefined ? expectation : `loses ${expectation}`, async () => {
        if (served === undefined) throw new Error(`${name} is not started`);
        const held = holds({ ...served, base });
        // What is said to be lost must be, and as it is said: a server that does not answer loses nothing.
        if (loss === undefined) await held;
        else await expect(held).rejects.toMatchObject({ name: 'AssertionError', actual: loss.instead });
      });
    }
  });
});
