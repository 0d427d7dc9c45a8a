/**
 * How much the published site can serve: `npm run bench:load`, half a minute after a build of two. Every page in turn, by
 * nginx with the configuration that is published, as fast as one process of it answers on this machine. Ends with 1 if an
 * answer is late or is not a page.
 */
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { NOT_FOUND_PAGE } from '../../src/site/check-site.ts';
import { addressesIn } from '../browser/addresses.ts';
import { ensureNginx } from '../hosting/ensure-nginx.ts';
import { findNginx } from '../hosting/find-nginx.ts';
import { serve } from '../hosting/serve.ts';
import { deleteFormer, ensurePeers, peersFolder } from './peers.ts';
import { ours } from './sites/ours.ts';
import { kilobytes, printTable } from './table.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '20' },
    connections: { type: 'string', default: '50' },
  },
});

const report = z.object({
  requests: z.object({ average: z.number(), total: z.number() }),
  latency: z.object({ p50: z.number(), p99: z.number(), max: z.number() }),
  throughput: z.object({ average: z.number() }),
  errors: z.number(),
  timeouts: z.number(),
  non2xx: z.number(),
});

ensurePeers();
const nginx = ensureNginx() ? findNginx() : undefined;
if (nginx === undefined) throw new Error('No nginx: see README, « Publish »');
const { dist } = await ours.build([]);
const pages = addressesIn(dist).filter((address) => address !== NOT_FOUND_PAGE);
const site = await serve(nginx, dist, '/');
try {
  const fire: (options: object) => Promise<unknown> = createRequire(`${peersFolder}/`)('autocannon');
  const measured = report.parse(
    await fire({
      url: site.origin,
      connections: Number(values.connections),
      duration: Number(values.seconds),
      requests: pages.map((path) => ({ path, headers: { 'accept-encoding': 'br' } })),
    }),
  );
  const { requests, latency, throughput, errors, timeouts, non2xx } = measured;
  printTable(`${pages.length} pages in turn, ${values.connections} connections, ${values.seconds} s`, [
    ['requests', 'a second', 'MB/s', 'ms: half', '99 %', 'longest', 'errors', 'late', 'not a page'],
    [
      String(requests.total),
      requests.average.toFixed(0),
      kilobytes(throughput.average / 1000),
      ...[latency.p50, latency.p99, latency.max, errors, timeouts, non2xx].map(String),
    ],
  ]);
  process.exitCode = errors + timeouts + non2xx === 0 && requests.total > pages.length ? 0 : 1;
} finally {
  await site.stop();
  deleteFormer();
}
