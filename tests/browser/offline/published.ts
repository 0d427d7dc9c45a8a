import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { addressOf } from '../../../src/site/check-site.ts';
import { manifestOf } from '../../../src/site/offline/kept-files.ts';
import { WORKER_FILE } from '../../../src/site/offline/register.ts';
import { serveFiles } from '../../hosting/serve-files.ts';

/** The site, served from a folder of its own: it can be published anew, badly, or go. */
export interface Published {
  readonly origin: string;
  readonly folder: string;
  /** Publishes a version: each title ends with its name, and the worker knows its files. Gives its version. */
  readonly publish: (name: string) => string;
  /** Answers to these addresses with an error, to the others as usual. */
  readonly failAt: (...addresses: string[]) => void;
  /** The bytes sent since the site is served, headers included. */
  readonly sent: () => number;
  /** Answers nothing at all until what it gives is called. */
  readonly hang: () => () => void;
  /** Nothing answers any more, and again. */
  readonly cut: () => Promise<void>;
  readonly restore: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What the tests of versions need: two copies of a small site are fetched faster than two of the whole. */
const SMALL =
  /^(?:_astro|autodiagnostic|contact|dessins|hors-connexion|offre|icone\.svg|service-worker\.js|index\.html|404\.html)/;

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** Writes the worker as the build does, on the files as they are now. */
function writeWorker(folder: string): string {
  const file = join(folder, WORKER_FILE);
  const script = readFileSync(file, 'utf8').replace(/^const MANIFEST=.*\n/, '');
  const paths = filesIn(folder).filter((path) => `/${path}` !== WORKER_FILE && !path.endsWith('.br'));
  const manifest = manifestOf(
    paths.map((path) => ({ address: addressOf(path), content: readFileSync(join(folder, path)) })),
  );
  writeFileSync(file, `const MANIFEST=${JSON.stringify(manifest)};\n${script}`);
  rmSync(`${file}.br`, { force: true });
  return manifest.version;
}

/** Serves a copy of the built site. */
export async function publishedSite(size: 'whole' | 'small'): Promise<Published> {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'));
  for (const path of filesIn('dist')) {
    if (path.endsWith('.gz') || (size === 'small' && (path.endsWith('.br') || !SMALL.test(path)))) continue;
    cpSync(join('dist', path), join(folder, path));
  }
  if (size === 'small') writeWorker(folder);
  const failing = new Set<string>();
  let server = await serveFiles(folder, 0, failing);
  return {
    origin: server.origin,
    folder,
    publish(name) {
      for (const path of filesIn(folder).filter((one) => one.endsWith('.html'))) {
        const html = readFileSync(join(folder, path), 'utf8');
        writeFileSync(join(folder, path), html.replace(/( \[.*?\])?<\/title>/, ` [${name}]</title>`));
        rmSync(join(folder, `${path}.br`), { force: true });
      }
      failing.clear();
      return writeWorker(folder);
    },
    failAt(...addresses) {
      for (const address of addresses) failing.add(address);
    },
    sent: () => server.sent(),
    hang: () => server.hang(),
    cut: () => server.stop(),
    async restore() {
      server = await serveFiles(folder, server.port, failing);
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
