import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { copyOfContent, environmentOf } from '../build-on-copy.ts';

let folder = '';
let copy = copyOfContent();

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'questions-'));
  cpSync('README.md', join(folder, 'README.md'));
  copy.remove();
  copy = copyOfContent();
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
  copy.remove();
});

function read(name: string): string {
  return readFileSync(join(copy.content, name), 'utf8');
}

/** The questions with one answer under another name, wherever it is named, and a change besides. */
function renamed(change: (source: string) => string = (source) => source): void {
  const source = read('autodiagnostic.yaml');
  const after = change(source.replaceAll('vocation-a-definir', 'vocation-libre'));
  expect(after).not.toBe(source);
  writeFileSync(join(copy.content, 'autodiagnostic.yaml'), after);
}

/** Records a version, in a folder where nothing else is. */
function record(...news: string[]): { status: number | null; said: string } {
  const script = resolve('src/build/questionnaire-version.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...news], {
    cwd: folder,
    encoding: 'utf8',
    env: environmentOf(copy.content),
  });
  return { status, said: stdout + stderr };
}

test('a sound change is recorded: version, frozen answers, codes, figures, as the linter wants its files', async () => {
  const version = Number(/^version: (\d+)$/m.exec(read('autodiagnostic.yaml'))?.[1]) + 1;
  const readme = readFileSync('README.md', 'utf8');
  writeFileSync(join(folder, 'README.md'), readme.replace(/(?<=verified: ).*/, '0'));
  renamed();
  const { status, said } = record('Une réponse', 'change de nom.');
  expect(status, said).toBe(0);
  expect(read('autodiagnostic.yaml')).toContain(`\nversion: ${version}\n`);
  expect(read('versions.yaml')).toContain('nouveautes: Une réponse change de nom.');
  expect(read('versions.yaml')).toContain('vocation-libre');
  expect(existsSync(join(folder, `tests/fixtures/codes/version-${version}.json`))).toBe(true);
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe(readme);
  const config = await resolveConfig('src/content/versions.yaml');
  for (const name of ['autodiagnostic.yaml', 'versions.yaml']) {
    expect(await format(read(name), { ...config, filepath: name })).toBe(read(name));
  }
});

test('a questionnaire that breaks a property is not recorded: each attempt would be a version', () => {
  renamed((source) =>
    source.replace('attendu: { avancement: [au-depart, ne-sait-pas] }', 'attendu: { avancement: au-depart }'),
  );
  const versions = read('versions.yaml');
  const { status, said } = record('Une réponse change de nom.');
  expect(status).toBe(1);
  expect(said).toContain('Propriété 2');
  expect(read('versions.yaml')).toBe(versions);
  expect(existsSync(join(folder, 'tests'))).toBe(false);
});

test('nothing is recorded when the questions are those of the last version; the figures are brought up to date', () => {
  const readme = readFileSync('README.md', 'utf8');
  writeFileSync(join(folder, 'README.md'), readme.replace(/(?<=verified: ).*/, '0'));
  const { status, said } = record();
  expect(status).toBe(0);
  expect(said).toContain('Rien à enregistrer');
  expect(said).toContain('Les nombres du README sont à jour');
  expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe(readme);
});
