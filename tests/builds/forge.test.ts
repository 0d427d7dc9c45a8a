import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFiles } from '../../src/build/integrations/built-files.ts';
import { copyOfProject } from '../acts/copy-of-project.ts';
import { gitlabPipeline } from '../project/forge-pipelines.ts';

const { folder, run, remove } = copyOfProject();
afterAll(remove);

/** Plays the steps of a job as the runner of a forge does: one shell, which stops at the first that fails. */
function play(script: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const variables = Object.entries(environment).map(([name, value]) => `export ${name}="${value}"`);
  return run('sh', '-e', '-c', [...variables, ...script].join('\n'));
}

function filesIn(place: string): Map<string, string> {
  return new Map(
    builtFiles(join(folder, place)).map(({ file, path }) => [path, readFileSync(file, 'base64')]),
  );
}

let published = new Map<string, string>();

beforeAll(() => {
  const { status, output } = play(gitlabPipeline.publier.script);
  expect(status, output).toBe(0);
  expect(output).toContain('« adressePublique » n’est pas écrite dans src/content/site.yaml. Sans elle :');
  const [name = ''] = readdirSync(join(folder, 'dist-publication'));
  published = filesIn(join('dist-publication', name, 'site'));
});

/** An sftp that plays its lines in a folder of this machine. */
const SFTP = `#!/bin/sh
set -e
while read -r act one two three; do
  case "$act" in
    mkdir) mkdir "$SERVER/$one" ;;
    put) cp -R "$two" "$SERVER/$three" ;;
    -rename) mv "$SERVER/$one" "$SERVER/$two" || true ;;
    rename) test ! -e "$SERVER/$two" && mv "$SERVER/$one" "$SERVER/$two" ;;
    *) exit 1 ;;
  esac
done
`;

describe('the steps that a forge plays after a review', () => {
  test('publish for GitLab Pages what was made, and nothing of the sources', () => {
    const { status, output } = play(gitlabPipeline.pages.script);
    expect(status, output).toBe(0);
    expect(published.size).toBeGreaterThan(100);
    expect(filesIn('public')).toEqual(published);
  });

  test('send it whole by SFTP, and leave the site before under another name', () => {
    mkdirSync(join(folder, 'bin'));
    mkdirSync(join(folder, 'server/www'), { recursive: true });
    writeFileSync(join(folder, 'server/www/index.html'), 'the site before');
    writeFileSync(join(folder, 'bin/sftp'), SFTP);
    chmodSync(join(folder, 'bin/sftp'), 0o755);
    writeFileSync(join(folder, 'key'), 'a key');
    const { status, output } = play(gitlabPipeline.sftp.script, {
      PATH: `${folder}/bin:$PATH`,
      SERVER: `${folder}/server`,
      SFTP_COMPTE: 'compte@serveur',
      SFTP_DOSSIER: 'www',
      SFTP_CLE: `${folder}/key`,
      SFTP_SERVEUR_CONNU: `${folder}/key`,
    });
    expect(status, output).toBe(0);
    expect(filesIn('server/www')).toEqual(published);
    const [former = '', ...others] = readdirSync(join(folder, 'server')).filter((name) => name !== 'www');
    expect([former.replace(/[\d-]+$/, ''), others]).toEqual(['www-avant', []]);
    expect(readFileSync(join(folder, 'server', former, 'index.html'), 'utf8')).toBe('the site before');
  });
});
