import { spawn } from 'node:child_process';
import { channelIds } from '../../../src/contact/channels/index.ts';
import { buildOnCopy, filledIn } from '../../support/build-on-copy.ts';
import { lines as channelLines } from '../../support/contact/channel-lines.ts';

/** The folder of the public address. */
const FOLDER = '/sous/dossier';

/** Address at which the configured site is published, in a folder. */
export const publicAddress = `https://tiers-lieux.exemple.fr${FOLDER}/`;

/** Sites as the Département could configure them: the lines filled in in `site.yaml`. */
const configured = {
  'every-channel': {
    lines: { adressePublique: publicAddress, canaux: channelIds, ...channelLines },
    dist: 'dist-every-channel',
    folder: FOLDER,
  },
  'phone-alone': { lines: { canaux: ['telephone'], sansCopie: true }, dist: 'dist-phone-alone', folder: '' },
} as const;

const sites = {
  ...configured,
  // The same on a server of its own, which a test stops.
  'cut-off': configured['every-channel'],
} as const;

export type SiteName = keyof typeof sites;

/** The folder that a site stands in, without its final slash. */
export function folderOf(name: SiteName): string {
  return sites[name].folder;
}

/** The folder where a site is built. */
export function distOf(name: SiteName): string {
  return sites[name].dist;
}

/**
 * Builds each of those sites on a copy of the content, as an editor of `site.yaml` would.
 *
 * @throws with what the build printed, if one fails
 */
export function buildSites(): void {
  for (const { lines, dist } of Object.values(configured)) {
    const { status, output } = buildOnCopy('site.yaml', filledIn(lines), dist);
    if (status !== 0) throw new Error(output);
  }
}

/** A site that is served. */
export interface Server {
  /** Its address, without its folder. */
  readonly address: string;
  /** Stops it, once or twice. */
  readonly stop: () => void;
}

/**
 * Serves a built site, on a port that the system chooses: nothing else answers in its place.
 *
 * @throws with what the server printed, if it ends before it answers
 */
export async function serve(name: SiteName): Promise<Server> {
  const { dist, folder } = sites[name];
  const place = ['--host', '127.0.0.1', '--port', '0', '--outDir', dist, '--base', `${folder}/`];
  const command = ['--env-file=telemetry.env', 'src/build/commands/preview.ts'];
  const server = spawn(process.execPath, [...command, ...place], { stdio: ['ignore', 'pipe', 'inherit'] });
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
    stop: () => void server.kill(),
  };
}
