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
function changes(args: readonly string[], contents = content): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['src/build/commands/content-diff/command.ts', ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_FOLDER: contents },
    },
  );
  return { status, said: (stdout + stderr).replaceAll(/[\u00A0\u202F]/g, ' ') };
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
  it('says that nothing changed, then what did, committed or not, and ends well', () => {
    const first = changes(['publie-en-novembre']);
    expect(first.status).toBe(0);
    expect(first.said).toMatch(
      /^Ce qui change depuis publie-en-novembre \([0-9a-f]+ du \d{4}-\d\d-\d\d\)\n\nRien ne change\.\n$/,
    );

    const site = join(content, 'site.yaml');
    writeFileSync(site, readFileSync(site, 'utf8').replace('nom: Tiers-lieux de', 'nom: Les tiers-lieux de'));
    git('commit', '--quiet', '--all', '--message=A name');
    rmSync(join(content, 'financements', 'leader.mdx'));
    const second = changes(['publie-en-novembre']);
    expect(second.status).toBe(0);
    expect(second.said).toContain('  − Programme européen LEADER (financements/leader.mdx) : retirée');
    expect(second.said).toContain(
      '      avant : Tiers-lieux de la Manche\n      après : Les tiers-lieux de la Manche',
    );
    expect(changes(['HEAD']).said).not.toContain('site.yaml');
  });

  it('reads what git keeps as it reads the folder: as every editor would save it', () => {
    const page = join(content, 'guides', 'definir-le-besoin.mdx');
    const source = readFileSync(page, 'utf8');
    writeFileSync(page, `\uFEFF${source.replaceAll('\n', '\r\n')}`);
    git('-c', 'core.autocrlf=false', 'commit', '--quiet', '--message=From Windows', '--', page);
    writeFileSync(page, source);
    expect(changes(['HEAD']).said).not.toContain('definir-le-besoin');
  });

  it('says what to write for a name that git does not know, for none and for two', () => {
    const unknown = changes(['publie-en-mai']);
    expect(unknown.status).toBe(1);
    expect(unknown.said).toContain('« publie-en-mai » n’est ni un commit, ni une étiquette, ni une branche');
    expect(unknown.said).toMatch(/→ écrivez par exemple : HEAD~1, .*publie-en-novembre/);
    expect(unknown.said).not.toContain('    at ');
    for (const args of [[], ['HEAD', 'HEAD~1']]) {
      const { status, said } = changes(args);
      expect([status, said.split('\n')[1]]).toEqual([1, '→ écrivez par exemple : npm run changes -- HEAD~1']);
    }
  });

  it('takes no option of git for a name', () => {
    expect(changes(['--all']).status).toBe(1);
    expect(changes(['--all']).said).toContain('« --all » n’est ni un commit');
  });

  it('says so where there was no content yet, and where there is no git', () => {
    expect(changes(['vide'])).toMatchObject({
      status: 1,
      said: expect.stringContaining('À « vide », ce dépôt n’avait pas encore de contenus dans ce dossier.'),
    });
    cpSync('src/content', elsewhere, { recursive: true });
    expect(changes(['HEAD'], elsewhere)).toMatchObject({
      status: 1,
      said: expect.stringContaining('n’est pas dans un dépôt git'),
    });
  });
});
