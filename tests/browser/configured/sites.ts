import { spawn } from 'node:child_process';
import { channelIds } from '../../../src/contact/schema.ts';
import { buildOnCopy, filledIn } from '../../support/build-on-copy.ts';
import { lines as channelLines } from '../../support/contact/channel-lines.ts';

/** The folder of the public address, without its final slash. */
export const FOLDER = '/sous/dossier';

/** Address at which the configured site is published, in a folder. */
export const publicAddress = `https://tiers-lieux.exemple.fr${FOLDER}/`;

/** The folder where it is built. */
const DIST = 'dist-configured';

/** The site as the Département could configure it: the lines filled in in `site.yaml`. */
const configured = { adressePublique: publicAddress, canaux: channelIds, ...channelLines };

/**
 * Builds it on a copy of the content, as an editor of `site.yaml` would.
 *
 * @throws with what the build printed, if it fails
 */
export function buildSite(): void {
  const { status, output } = buildOnCopy('site.yaml', filledIn(configured), DIST);
  if (status !== 0) throw new Error(output);
}

/** A site that is served. */
export interface Server {
  /** Its address, without its folder. */
  readonly address: string;
  /** Stops it, once or twice. */
  readonly stop: () => void;
}

/**
 * Serves the built site, on a port that the system chooses: nothing else answers in its place.
 *
 * @throws with what the server printed, if it ends before it answers
 */
export async function serve(): Promise<Server> {
  const place = ['--host', '127.0.0.1', '--port', '0', '--outDir', DIST, '--base', `${FOLDER}/`];
  const command = ['--env-file=node.env', 'src/build/commands/preview.ts'];
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
