import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { runCommand, type Ended } from '../support/run-command.ts';

/** The project copied to a folder of its own, with a history of one commit, to be changed as an editor would. */
export interface Project {
  readonly folder: string;
  /** Runs a command there. */
  readonly run: (command: string, ...args: readonly string[]) => Ended;
  readonly read: (path: string) => string;
  /** @throws if the change changes nothing */
  readonly change: (path: string, change: (source: string) => string) => void;
  readonly remove: () => void;
}

/** What Astro and Vite keep of the project: the paths of its files, which the copy does not share. */
const OWN = /^\.(?:astro|vite|cache)/;

/** Copies the project as git would, with links to its packages. */
export function copyOfProject(): Project {
  const folder = mkdtempSync(join(tmpdir(), 'project-'));
  const { PATH, HOME } = process.env;
  // Not the environment of the tests: it names a BASE_URL and others, which Astro would believe.
  const env = { PATH: `${resolve('node_modules/.bin')}:${PATH}`, HOME };

  const run = (command: string, ...args: readonly string[]) =>
    runCommand(command, args, { cwd: folder, env });

  const listed = runCommand('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard']);
  for (const path of new Set(listed.output.split('\0').filter((name) => name !== ''))) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    cpSync(path, join(folder, path), { force: true });
  }
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((entry) => !OWN.test(entry))) {
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
  run('git', 'init', '--quiet');
  run('git', 'add', '--all');
  run(
    'git',
    '-c',
    'user.name=Copie',
    '-c',
    'user.email=copie@exemple.fr',
    'commit',
    '--quiet',
    '-m',
    'Copie',
  );

  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  return {
    folder,
    run,
    read,
    change: (path, change) => {
      const before = read(path);
      const after = change(before);
      if (after === before) throw new Error(`${path}: nothing to change`);
      writeFileSync(join(folder, path), after);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
