import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../src/checks.ts';
import { readFolder } from '../../src/content-model/content-files.ts';
import { verifyDiagnosis } from '../../src/diagnosis/verify-diagnosis.ts';
import { sampleContent } from '../support/edited-content.ts';
import { nouveauAnswered } from './nouveau.ts';

let folder = '';
let content = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'answers-'));
  content = join(folder, 'content');
  for (const { path, source } of sampleContent) {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), source);
  }
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sources = () => readdirSync(content, { recursive: true }).map(String).toSorted();
const read = (name: string) => readFileSync(join(content, name), 'utf8');
const reply = (...answers: string[]) => nouveauAnswered(content, answers, 'reponse');

/** The questionnaire as it is now, proved. */
function proved() {
  const checked = checkContent(readFolder(content));
  expect(checked.problems).toEqual([]);
  expect(verifyDiagnosis(checked.content)).toEqual([]);
  const [diagnosis] = checked.content.diagnosis;
  if (diagnosis === undefined) throw new Error('no questionnaire');
  return diagnosis.value;
}

test('an answer that leads like its neighbour is written with its point, its conditions and a version', () => {
  const remarks = read('autodiagnostic.yaml').match(/#.*/g);
  const { questionnaire: before } = proved();
  const { status, output } = reply(
    '2',
    '1',
    'Un bateau',
    'avez',
    'vous avez un bateau',
    '1',
    'Le bateau : où est-il ?',
    '',
  );
  expect(status, output).toBe(0);
  expect(output).toMatch(/\n {2}2\. .* \(posée selon la question 1\)\n/);
  const beside = before.questions[1]?.options[0];
  expect(output).toContain(`Comme « ${beside?.texte} », avec son propre point à confirmer\n`);
  expect(output).toContain('Aucune phrase à relire');
  expect(output).toContain('d’abord une consonne');
  expect(output).toContain('→ écrivez la suite de « puisque »');
  expect(output).toContain('sans « vous » ni « nous »');
  expect(output).toContain('Version 2 enregistrée');
  expect(output).not.toContain('mènent ailleurs qu’avant');
  const { questionnaire } = proved();
  expect(questionnaire.version).toBe(2);
  expect(questionnaire.questions[1]?.options[1]).toMatchObject({ id: 'bateau', texte: 'Un bateau' });
  expect(read('autodiagnostic.yaml').match(/#.*/g)).toEqual(remarks);
  expect(read('versions.yaml')).toContain('une réponse de plus : « Un bateau ».');
});

test('what the answer beside says is shown, and that its point is replaced', () => {
  const beside = proved().questionnaire.questions[1]?.options[1];
  const { output } = reply('2', '2', 'Un bateau', 'vous avez un bateau', '1');
  expect(output).toContain(
    `Comme « ${beside?.texte} », avec son propre point à confirmer, qui remplace « ${beside?.point} »\n`,
  );
  for (const said of [beside?.clause, beside?.point]) expect(output).toContain(`  Exemple : « ${said} »\n`);
});

test('an answer that leads elsewhere has its rule, its promise and its example', () => {
  const { recommandations, questionnaire } = proved();
  const avancement = questionnaire.questions.findIndex(({ options }) =>
    options.some(({ rang }) => rang !== undefined),
  );
  const level = recommandations.findIndex(
    ({ niveau: id, variantes }) => id !== undefined && variantes.length > 1,
  );
  const { status, output } = reply(
    String(avancement + 1),
    String(questionnaire.questions[avancement]?.options.length),
    'Un essai',
    'vous essayez',
    String(level + 2),
    'cela pourrait convenir.',
    '',
    "L'essai",
    'Une commune imaginée essaie.',
    'Une réponse pour essayer.',
  );
  expect(status, output).toBe(0);
  const after = proved();
  const outcome = recommandations[level]?.id;
  const question = questionnaire.questions[avancement]?.id ?? '';
  expect(after.questionnaire.tableaux.recommandation).toContainEqual(
    expect.objectContaining({ alors: outcome, si: { [question]: ['essai'] } }),
  );
  expect(after.exigences.at(-1)).toMatchObject({
    si: { [question]: ['essai'] },
    recommandations: [outcome],
  });
  expect(after.exemples.at(-1)).toMatchObject({ nom: 'L’essai', attendu: outcome });
});

test('an answer that leads like a neighbour with a rank takes the next one, and says which sentences it takes', () => {
  const { questions } = proved().questionnaire;
  const asked = questions.findIndex(({ options }) => options.some(({ rang }) => rang !== undefined));
  const answers = [String(asked + 1), '3', 'Un essai', 'vous essayez', '1', 'Cet essai : lequel ?', ''];
  const { status, output } = reply(...answers);
  expect(status, output).toBe(0);
  const ranks = proved().questionnaire.questions[asked]?.options.flatMap(({ rang }) => rang ?? []);
  expect(ranks).toEqual(ranks?.map((_, index) => index + 1));
  const before = questions[asked]?.options.filter(({ rang }) => rang !== undefined) ?? [];
  expect(ranks).toHaveLength(before.length + 1);
  expect(output).toMatch(/relisez-les\.\n {2}• \S+autodiagnostic\.yaml:\d+ : « .*vous essayez/);
});

test('nothing is written when an answer is missing, nor when the proof refuses it', () => {
  const before = sources()
    .filter((name) => name.endsWith('.yaml'))
    .map(read);
  const cut = reply('2', '1', 'Un bateau');
  expect([cut.status, cut.output]).toEqual([
    1,
    expect.stringContaining('✖ Rien n’est écrit.\nIl manque une réponse'),
  ]);

  const { recommandations } = proved();
  const [outside] = recommandations.flatMap((each, index) => (each.dehors === true ? [index + 2] : []));
  const same = 'Une commune ou un groupement de communes de la Manche';
  const refused = reply(
    '1',
    '1',
    same,
    'vous essayez',
    String(outside),
    'appelez.',
    '',
    'Un nom',
    'Une histoire.',
    '',
  );
  expect([refused.status, refused.output]).toEqual([
    1,
    expect.stringMatching(/✖ \S+autodiagnostic\.yaml:\d+\n[\s\S]*✖ Rien n’est écrit\./),
  ]);
  expect(
    sources()
      .filter((name) => name.endsWith('.yaml'))
      .map(read),
  ).toEqual(before);
});
