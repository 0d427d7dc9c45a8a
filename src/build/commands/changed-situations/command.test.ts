import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'changes-'));
const content = join(folder, 'src', 'content');
const elsewhere = mkdtempSync(join(tmpdir(), 'no-git-'));

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=Essai', '-c', 'user.email=essai@exemple.fr'];
  const { status, stderr } = spawnSync('git', ['-C', folder, ...identity, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

/** Runs the command on the contents of a folder. */
function changes(args: readonly string[], contents = content): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/build/commands/changed-situations/command.ts', ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_FOLDER: contents },
    },
  );
  return { status, output: (stdout + stderr).replaceAll(/[\u00A0\u202F]/g, ' ') };
}

beforeAll(() => {
  git('init', '--quiet', '--initial-branch=main');
  git('commit', '--quiet', '--allow-empty', '--message=Before the contents');
  git('tag', 'vide');
  mkdirSync(content, { recursive: true });
  cpSync('src/content', content, { recursive: true });
  git('add', '.');
  git('commit', '--quiet', '--message=The contents');
  git('tag', 'publie-en-novembre');
});
afterAll(() => {
  for (const made of [folder, elsewhere]) rmSync(made, { recursive: true, force: true });
});

describe('the command of what changed since a commit', () => {
  it('says that no situation leads elsewhere, then which do, committed or not, and ends well', () => {
    const first = changes(['publie-en-novembre']);
    expect(first.status).toBe(0);
    expect(first.output).toMatch(
      /^Autodiagnostic : ce qui change depuis publie-en-novembre \([0-9a-f]+ du \d{4}-\d\d-\d\d\)\n/,
    );
    expect(first.output).toContain('Aucune ne mène à une autre recommandation.');

    const path = join(content, 'autodiagnostic.yaml');
    const source = readFileSync(path, 'utf8');
    const outcomes = [...source.matchAll(/^ {6}alors: (\S+)$/gm)].map(([line]) => line);
    const [from = '', to = ''] = [outcomes[0], outcomes.find((line) => line !== outcomes[0])];
    writeFileSync(path, source.replace(from, to));
    const second = changes(['publie-en-novembre']);
    expect(second.status).toBe(0);
    expect(second.output).toMatch(/ {2}• de « .+ » à « .+ » : \d+\n {6}par exemple : /);
    git('commit', '--quiet', '--all', '--message=A rule');
    expect(changes(['HEAD']).output).toContain('Aucune ne mène à une autre recommandation.');
  });

  it('says what to write for a name that git does not know, for none and for two', () => {
    const unknown = changes(['publie-en-mai']);
    expect(unknown.status).toBe(1);
    expect(unknown.output).toContain(
      '« publie-en-mai » n’est ni un commit, ni une étiquette, ni une branche',
    );
    expect(unknown.output).toContain('→ écrivez par exemple : HEAD~1, ou un des noms que donne « git tag »');
    expect(unknown.output).not.toContain('    at ');
    for (const args of [[], ['HEAD', 'HEAD~1']]) {
      const { status, output } = changes(args);
      expect([status, output.split('\n')[1]]).toEqual([
        1,
        '→ écrivez par exemple : npm run changes -- HEAD~1',
      ]);
    }
  });

  it('takes no option of git for a name', () => {
    expect(changes(['--all']).status).toBe(1);
    expect(changes(['--all']).output).toContain('« --all » n’est ni un commit');
  });

  it('says so where there was no content yet, and where there is no git', () => {
    expect(changes(['vide'])).toMatchObject({
      status: 1,
      output: expect.stringContaining('À « vide », ce dépôt n’avait pas encore de contenus dans ce dossier.'),
    });
    cpSync('src/content', elsewhere, { recursive: true });
    expect(changes(['HEAD'], elsewhere)).toMatchObject({
      status: 1,
      output: expect.stringContaining('n’est pas dans un dépôt git'),
    });
  });
});
