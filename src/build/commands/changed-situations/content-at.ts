import { execFileSync } from 'node:child_process';
import { plainLines, type ContentFile } from '../../../content-model/content-files.ts';
import { isContentFile } from '../../../content-model/file-names.ts';
import { ContentError } from '../../../content-model/problem.ts';

/** Asks git from the folder of the contents; nothing when it refuses. */
function git(folder: string, args: readonly string[]): string | undefined {
  try {
    return execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return undefined;
  }
}

/** A state of the contents that git keeps. */
export interface Kept {
  /** Its short name and its day, for people. */
  readonly name: string;
  readonly files: readonly ContentFile[];
}

/**
 * Reads the content files as git keeps them at a commit, a tag or a branch.
 *
 * @throws a message in French if git has no such name, or no contents there
 */
export function contentAt(folder: string, ref: string): Kept {
  if (git(folder, ['rev-parse', '--git-dir']) === undefined) {
    throw new ContentError(`${folder} n’est pas dans un dépôt git : il n’y a rien à quoi le comparer.`);
  }
  const commit = git(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${ref}^{commit}`,
  ])?.trim();
  if (commit === undefined) {
    throw new ContentError(
      `« ${ref} » n’est ni un commit, ni une étiquette, ni une branche de ce dépôt.\n` +
        '→ écrivez par exemple : HEAD~1, ou un des noms que donne « git tag »',
    );
  }
  const paths = (git(folder, ['ls-tree', '-r', '-z', '--name-only', commit]) ?? '').split('\0');
  const files = paths.filter(isContentFile).map((path) => ({
    path,
    source: plainLines(git(folder, ['show', `${commit}:./${path}`]) ?? ''),
  }));
  if (files.length === 0) {
    throw new ContentError(
      `À « ${ref} », ce dépôt n’avait pas encore de contenus dans ce dossier.\n→ choisissez un commit plus récent`,
    );
  }
  return { name: git(folder, ['show', '-s', '--format=%h du %cs', commit])?.trim() ?? ref, files };
}
