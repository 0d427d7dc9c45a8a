import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { runCommand, type Ended } from './run-command.ts';

/**
 * What changes `site.yaml` as an editor would who fills these lines in, whether they are already there or not.
 *
 * @param lines the value of each, by its French key
 */
export function filledIn(lines: Readonly<Record<string, unknown>>): (source: string) => string {
  return (source) => {
    const file = parseDocument(source);
    for (const [key, value] of Object.entries(lines)) file.set(key, file.createNode(value));
    return file.toString();
  };
}

/** The content of the site copied to a folder of its own, to be changed. */
export function copyOfContent(): { content: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  const content = join(folder, 'content');
  cpSync('src/content', content, { recursive: true });
  return { content, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The environment of a command that reads a copy of the content: not that of the tests, which names a BASE_URL and others that Astro would believe. */
export function environmentOf(content: string): NodeJS.ProcessEnv {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, CONTENT_FOLDER: content };
}

/**
 * Builds the whole site from a copy of its content, by the command of the project, for somebody whose home cannot be
 * written.
 *
 * @param dist the folder of the built site
 * @param quality brotli's, lower for what is only read by tests
 * @returns the exit code and what was printed
 */
export function buildFrom(content: string, dist: string, quality = 4): Ended {
  return runCommand('npm', ['run', '--silent', 'build', '--', '--outDir', dist], {
    env: { ...environmentOf(content), HOME: '/dev/null', BROTLI_QUALITY: String(quality) },
  });
}

/**
 * Builds the whole site on a copy of its content with one file changed, as an editor would.
 *
 * @returns the exit code and what was printed
 * @throws if the change changes nothing
 */
export function buildOnCopy(
  file: string,
  change: (source: string) => string,
  dist: string,
  quality = 4,
): Ended {
  const { content, remove } = copyOfContent();
  const path = join(content, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`${file}: nothing to change`);
  writeFileSync(path, after);
  const built = buildFrom(content, dist, quality);
  remove();
  return built;
}
