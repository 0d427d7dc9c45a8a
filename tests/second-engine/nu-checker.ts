import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Finding } from './finding.ts';

const jar = fileURLToPath(new URL('node_modules/vnu-jar/build/dist/vnu.jar', import.meta.url));

const report = z.object({
  messages: z.array(z.object({ url: z.string(), message: z.string(), extract: z.string().default('') })),
});

/**
 * Says that there is a Java to run the checker.
 *
 * @throws with what to install, if there is none
 */
export function ensureJava(): void {
  if (spawnSync('java', ['-version']).status === 0) return;
  throw new Error(
    'No Java: the Nu checker of HTML runs on Java 17 or newer. Install one (Debian, Ubuntu: `apt-get install default-jre-headless`; macOS: `brew install openjdk`; Windows: https://adoptium.net), then call this command again.',
  );
}

/**
 * What the Nu checker of HTML finds in the pages, styles and drawings of folders: its errors and its warnings.
 *
 * @throws with what it printed, if it gives no report
 */
export function nuFindings(folders: readonly string[]): (Finding & { readonly file: string })[] {
  // Of a folder the checker reads everything, compressed files too.
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:html|css|svg)$/.test(path))
      .map((path) => join(folder, path)),
  );
  const options = ['--also-check-css', '--also-check-svg', '--skip-info-messages'];
  const { stdout, stderr } = spawnSync(
    'java',
    ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', ...options, ...files],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  if (!stdout.startsWith('{')) throw new Error(`The Nu checker gives no report: ${stderr}`);
  return report.parse(JSON.parse(stdout)).messages.map(({ url, message, extract }) => ({
    engine: 'nu',
    rule: message,
    element: extract,
    why: '',
    file: relative('.', fileURLToPath(url)),
  }));
}
