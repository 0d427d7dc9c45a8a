/**
 * Records the questionnaire as a published version: `npm run questionnaire:version -- "What changed"`, after adding,
 * removing, renaming or moving a question or an option. Freezes the ids and their words in the content and raises the
 * version. The editor writes under the previous version what was renamed or lost
 * its meaning: `renommes`, `oublies`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { parseDocument } from 'yaml';
import { LAST_VERSION } from '../../diagnosis/codes/code.ts';
import { hasShapeOf } from '../../diagnosis/codes/versions.ts';
import { checkContent } from '../../checks.ts';
import { fingerprintOf } from '../../diagnosis/check-versions.ts';
import type { Questionnaire } from '../../diagnosis/engine/model.ts';
import { verifyDiagnosis } from '../../diagnosis/verify-diagnosis.ts';
import { contentFolder } from '../../content-model/content-folder.ts';
import { readFolder } from '../../content-model/content-files.ts';
import { formatProblems } from '../../content-model/problem.ts';

/** Writes a file of the contents again, as `npm run format` would leave it. */
async function rewrite(name: string, change: (source: string) => string): Promise<void> {
  const path = join(contentFolder, name);
  const style = await resolveConfig(fileURLToPath(import.meta.url));
  const text = change(readFileSync(path, 'utf8'));
  writeFileSync(path, await format(text, { ...style, plugins: [], filepath: name }));
}

/**
 * The published versions with one more: the questions of a questionnaire, their words and when each is asked, for ever.
 *
 * @param news what changes for the visitor
 */
function withVersion(source: string, { questions }: Questionnaire, version: number, news: string): string {
  const document = parseDocument(source);
  document.addIn(['versions'], {
    version,
    date: new Date().toISOString().slice(0, 10),
    nouveautes: news,
    empreinte: fingerprintOf(questions),
    questions: Object.fromEntries(
      questions.map(({ id, options }) => [
        id,
        Object.fromEntries(options.map((option) => [option.id, option.texte])),
      ]),
    ),
    posees: Object.fromEntries(
      questions.flatMap(({ id, posee }) => (posee.length === 0 ? [] : [[id, posee]])),
    ),
  });
  return document.toString();
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
  console.error('Rien n’est enregistré : demandez à un développeur d’allonger le code.');
  process.exitCode = 1;
} else if (news === '') {
  console.error('Dites ce qui change : npm run questionnaire:version -- "Une question sur …"');
  process.exitCode = 1;
} else {
  const version = (latest?.version ?? 0) + 1;
  await rewrite('autodiagnostic.yaml', (source) => source.replace(/^version: \d+$/m, `version: ${version}`));
  await rewrite('versions.yaml', (source) => withVersion(source, questionnaire, version, news));
  console.log(
    `Version ${version} enregistrée. Si vous avez renommé ou retiré quelque chose, dites-le dans versions.yaml, sous la version d’avant : « renommes » ou « oublies ».`,
  );
}
