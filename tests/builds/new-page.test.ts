import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '../../src/checks.ts';
import { readFolder } from '../../src/content-model/content-files.ts';
import { copyOfContent, environmentOf } from '../support/build-on-copy.ts';
import { runCommand } from '../support/run-command.ts';

const { content, remove } = copyOfContent();

afterAll(remove);

/** Starts a page in a copy of the content. */
function nouveau(...args: readonly string[]) {
  return runCommand('npm', ['run', '--silent', 'nouveau', '--', ...args], { env: environmentOf(content) });
}

test.each([
  ['guide', 'L’œuvre d’un "été" : où, comment ?', 'guides/l-oeuvre-d-un-ete-ou-comment'],
  ['financement', 'Une aide nouvelle', 'financements/une-aide-nouvelle'],
])('a new %s is a draft that is sound as it is, and says what is next', (kind, title, path) => {
  const { status, output } = nouveau(kind, ...title.split(' '));
  expect(status, output).toBe(0);
  for (const said of [`${path}.mdx est écrit`, `/${path}/`, 'parcours.yaml']) expect(output).toContain(said);
  const today = new Date().toISOString().slice(0, 10);
  expect(readFileSync(join(content, `${path}.mdx`), 'utf8')).toContain(`\nverifieLe: ${today}\n`);
  const { problems, draftProblems, drafts } = checkContent(readFolder(content));
  expect([...problems, ...draftProblems]).toEqual([]);
  expect(drafts).toContain(`${path}.mdx`);
  expect(nouveau(kind, title)).toMatchObject({ status: 1, output: expect.stringContaining('existe déjà') });
});

test.each([
  [[], 'Sorte de page inconnue : «  »'],
  [['constructor', 'Un titre'], 'Sorte de page inconnue : « constructor »'],
  [['guide', '« … »'], 'Il manque le titre'],
])('refuses %j, and says what to write', (args, message) => {
  const { status, output } = nouveau(...args);
  expect(status).toBe(1);
  expect(output).toContain(message);
  expect(output).toContain('npm run nouveau -- guide "Titre de la page"');
});
