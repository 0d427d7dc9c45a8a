import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { runCommand, type Ended } from '../support/run-command.ts';

const { PATH, HOME } = process.env;
let folder = '';
let content = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'questions-'));
  content = join(folder, 'src/content');
  cpSync('src/content', content, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function read(name: string): string {
  return readFileSync(join(content, name), 'utf8');
}

/** The questions with one answer under another name, wherever it is named, and a change besides. */
function renamed(change: (source: string) => string = (source) => source): void {
  const source = read('autodiagnostic.yaml');
  const after = change(source.replaceAll('vocation-a-definir', 'vocation-libre'));
  expect(after).not.toBe(source);
  writeFileSync(join(content, 'autodiagnostic.yaml'), after);
}

/** Records a version, in a folder where nothing else is. */
function record(news: readonly string[]): Ended {
  const script = resolve('src/build/commands/questionnaire-version.ts');
  return runCommand(process.execPath, [script, ...news], { cwd: folder, env: { PATH, HOME } });
}

test('a sound change is recorded: version, frozen answers, as the linter wants its files', async () => {
  const version = Number(/^version: (\d+)$/m.exec(read('autodiagnostic.yaml'))?.[1]) + 1;
  renamed();
  const { status, output } = record(['Une réponse', 'change de nom.']);
  expect(status, output).toBe(0);
  expect(read('autodiagnostic.yaml')).toContain(`\nversion: ${version}\n`);
  expect(read('versions.yaml')).toContain('nouveautes: Une réponse change de nom.');
  expect(read('versions.yaml')).toContain('vocation-libre');
  const config = await resolveConfig('src/content/versions.yaml');
  for (const name of ['autodiagnostic.yaml', 'versions.yaml']) {
    expect(await format(read(name), { ...config, filepath: name })).toBe(read(name));
  }
  // The questions are now those of the last version.
  expect(record([])).toMatchObject({ status: 0, output: expect.stringContaining('Rien à enregistrer') });
});

test('a questionnaire that breaks a property is not recorded: each attempt would be a version', () => {
  renamed((source) =>
    source.replace('attendu: { avancement: [au-depart, ne-sait-pas] }', 'attendu: { avancement: au-depart }'),
  );
  const versions = read('versions.yaml');
  const { status, output } = record(['Une réponse change de nom.']);
  expect(status).toBe(1);
  expect(output).toContain('Promesse « chaque situation a sa recommandation »');
  expect(read('versions.yaml')).toBe(versions);
});

test('an answer that takes the text of another is not recorded', () => {
  const document = parseDocument(read('autodiagnostic.yaml'));
  const [one, other] = [0, 1].map((at) => String(document.getIn(['questions', 0, 'options', at, 'texte'])));
  if (one === undefined || other === undefined) throw new Error('no options');
  renamed((source) => source.replace(other, 'ÉCHANGE').replace(one, other).replace('ÉCHANGE', one));
  const { status, output } = record(['Une réponse change de nom.']);
  expect(status).toBe(1);
  expect(output).toContain('les codes déjà imprimés changeraient de sens');
});
