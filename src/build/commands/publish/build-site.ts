import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { ContentError } from '../../../content-model/problem.ts';

/** How the faults of the contents begin, wherever a build finds them. */
const FAULTS = /^\d+ erreurs? dans les contenus/m;

/** What a build that failed says to editors: the faults of the contents; nothing if it stopped for another reason. */
export function faultsIn(printed: string): string | undefined {
  const text = stripVTControlCharacters(printed);
  const start = text.search(FAULTS);
  if (start === -1) return undefined;
  // Node and Astro may add where in the code the error was thrown.
  return text
    .slice(start)
    .split('\n')
    .filter((line) => !/^\s+at /.test(line))
    .join('\n')
    .trim();
}

/** What stops a publication: the faults of the contents, and that nothing is made. */
export function refusal(faults: string): ContentError {
  return new ContentError(`${faults}\n\nRien n’a été publié : corrigez, puis recommencez.`);
}

/**
 * Builds the site, checks of the contents included. What Astro prints, in English, is kept apart.
 *
 * @param out the folder of the built site
 * @param journal the folder where what was printed is kept if the build fails
 * @throws a message in French if the build fails
 */
export async function buildSite(out: string, journal: string): Promise<void> {
  const args = ['--env-file=telemetry.env', 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', out];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const printed: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => printed.push(chunk));
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (status === 0) return;
  const text = Buffer.concat(printed).toString();
  const faults = faultsIn(text);
  if (faults !== undefined) throw refusal(faults);
  mkdirSync(journal, { recursive: true });
  const file = join(journal, 'panne.txt');
  writeFileSync(file, stripVTControlCharacters(text));
  throw new ContentError(
    '✖ La construction du site s’est arrêtée, sans nommer de faute dans les contenus.\n' +
      `  → envoyez ${file} à la personne qui tient le code\n\nRien n’a été publié.`,
  );
}
