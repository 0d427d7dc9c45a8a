/** Serves the built site on this machine, and says where: `npm run preview -- --port 4400 --host 127.0.0.1`. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { preview } from 'astro';
import { publication } from '../integrations/site-url.ts';
import { readFilesNow } from '../load-content.ts';
import { sayAddress } from '../say-address.ts';

const { values } = parseArgs({
  options: {
    host: { type: 'string' },
    port: { type: 'string', default: '4321' },
    outDir: { type: 'string', default: 'dist' },
    // The folder of a site that is built from another content.
    base: { type: 'string', default: publication(readFilesNow().content).place.base ?? '/' },
    verbose: { type: 'boolean' },
  },
});
const { host, outDir, base } = values;

if (existsSync(outDir)) {
  const { port } = await preview({
    outDir,
    base,
    server: { port: Number(values.port), ...(host === undefined ? {} : { host }) },
  });
  sayAddress(host, port, base);
} else {
  console.error('✖ Le site n’est pas construit.\n  → construisez-le : npm run build');
  process.exitCode = 1;
}
