/**
 * Records the questionnaire as a published version: `npm run questionnaire:version -- "What changed"`, after adding,
 * removing, renaming or moving a question or an option. Freezes the ids and their words in the content, raises the version, and writes a
 * corpus of codes that the tests replay for ever. The editor writes under the previous version what was renamed or lost
 * its meaning: `renommes`, `oublies`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { parseDocument } from 'yaml';
import { encode, LAST_VERSION } from '../../diagnosis/codes/code.ts';
import type { Questionnaire } from '../../diagnosis/engine/model.ts';
import { allStates } from '../../diagnosis/engine/states.ts';
import { hasShapeOf } from '../../diagnosis/codes/versions.ts';
import { checkContent } from '../../checks.ts';
import { fingerprintOf, versionsLeft } from '../../diagnosis/check-versions.ts';
import { verifyDiagnosis } from '../../diagnosis/verify-diagnosis.ts';
import { codesFolder, contentFolder } from '../../content-model/content-folder.ts';
import { readFolder } from '../../content-model/content-files.ts';
import { formatProblems } from '../../content-model/problem.ts';

/** Codes recorded a version: enough to meet every answer several times. */
const CORPUS = 60;

/** Writes a YAML file as `npm run format` would leave it. */
async function write(path: string, text: string): Promise<void> {
  const style = await resolveConfig(fileURLToPath(import.meta.url));
  writeFileSync(path, await format(text, { ...style, plugins: [], filepath: path }));
}

async function record(questionnaire: Questionnaire, news: string): Promise<void> {
  const path = join(contentFolder, 'versions.yaml');
  const document = parseDocument(readFileSync(path, 'utf8'));
  const today = new Date().toISOString().slice(0, 10);
  document.addIn(['versions'], {
    version: questionnaire.version,
    date: today,
    nouveautes: news,
    empreinte: fingerprintOf(questionnaire),
    questions: Object.fromEntries(
      questionnaire.questions.map(({ id, options }) => [
        id,
        Object.fromEntries(options.map((option) => [option.id, option.label])),
      ]),
    ),
  });
  await write(path, document.toString());
}

function writeCorpus(questionnaire: Questionnaire): void {
  const states = [...allStates(questionnaire)];
  const step = Math.max(1, Math.floor(states.length / CORPUS));
  const codes = states
    .filter((_, index) => index % step === 0)
    .map((answers) => [encode(questionnaire, answers), answers] as const);
  mkdirSync(codesFolder, { recursive: true });
  const path = join(codesFolder, `version-${questionnaire.version}.json`);
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(codes), null, 2)}\n`);
  console.log(`${codes.length} codes dans ${path}`);
}

const news = process.argv.slice(2).join(' ').trim();
const files = readFolder(contentFolder);
const { content, problems: found, isSound } = checkContent(files);
const problems = isSound ? verifyDiagnosis(content) : found;
const questionnaire = content.diagnosis[0]?.value.questionnaire;
const latest = content.versions[0]?.value.at(-1);
if (questionnaire === undefined || problems.length > 0) {
  console.error(formatProblems(problems, files));
  process.exitCode = 1;
} else if (latest !== undefined && hasShapeOf(questionnaire, latest)) {
  console.log(
    `Rien à enregistrer : les questions et les options sont celles de la version ${latest.version}.`,
  );
} else if (latest !== undefined && latest.version >= LAST_VERSION) {
  console.error(`Rien n’est enregistré : la ${versionsLeft(latest.version)}.`);
  process.exitCode = 1;
} else if (news === '') {
  console.error('Dites ce qui change : npm run questionnaire:version -- "Une question sur …"');
  process.exitCode = 1;
} else {
  const version = (latest?.version ?? 0) + 1;
  const path = join(contentFolder, 'autodiagnostic.yaml');
  await write(path, readFileSync(path, 'utf8').replace(/^version: \d+$/m, `version: ${version}`));
  await record({ ...questionnaire, version }, news);
  writeCorpus({ ...questionnaire, version });
  console.log(
    `Version ${version} enregistrée. Si vous avez renommé ou retiré quelque chose, dites-le dans versions.yaml, sous la version d’avant : « renommes » ou « oublies ».`,
  );
  const left = versionsLeft(version);
  if (left !== undefined) console.warn(`Attention, ${left}.`);
}
