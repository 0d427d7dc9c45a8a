import { spawn } from 'node:child_process';
import { channelIds } from '../../../src/contact/channels/index.ts';
import { buildOnCopy, filledIn } from '../../support/build-on-copy.ts';
import { lines as channelLines } from '../../support/contact/channel-lines.ts';

/** Address at which the configured site is published. */
export const publicAddress = 'https://tiers-lieux.exemple.fr/';

/** Sites as the Département could configure them: the lines filled in in `site.yaml`. */
const configured = {
  'every-channel': {
    lines: { adressePublique: publicAddress, canaux: channelIds, ...channelLines },
    dist: 'dist-every-channel',
  },
  'phone-alone': { lines: { canaux: ['telephone'] }, dist: 'dist-phone-alone' },
} as const;

/** Those sites, and that of another offer, which `npm run build:second-offer` makes. */
const sites = { ...configured, 'second-offer': { dist: 'dist-autre-offre' } } as const;

export type SiteName = keyof typeof sites;

/**
 * Builds a site on a copy of the content, as an editor of `site.yaml` would.
 *
 * @throws with what the build printed, if it fails
 */
export function build(name: keyof typeof configured): void {
  const { lines, dist } = configured[name];
  const { status, output } = buildOnCopy('site.yaml', filledIn(lines), dist);
  if (status !== 0) throw new Error(output);
}

/**
 * Serves a built site, on a port that the system chooses: nothing else answers in its place.
 *
 * @returns its address, and what stops it
 * @throws with what the server printed, if it ends before it answers
 */
export async function serve(name: SiteName): Promise<{ address: string; stop: () => void }> {
  const place = ['--host', '127.0.0.1', '--port', '0', '--outDir', sites[name].dist];
  const server = spawn('npx', ['astro', 'preview', '--ignore-lock', ...place], {
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  let output = '';
  const address = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const [found] = /http:\/\/127\.0\.0\.1:\d+(?=\/)/.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    });
    server.on('error', reject);
    server.on('exit', () => reject(new Error(`The site is not served: ${output}`)));
  });
  return {
    address,
    stop() {
      if (server.pid !== undefined) process.kill(-server.pid);
    },
  };
}
