/**
 * Records the questionnaire as a published version: `npm run questionnaire:version -- "What changed"`, after adding,
 * removing, renaming or moving a question or an option. Freezes the ids and their words in the content and raises the
 * version. The editor writes under the previous version what was renamed or lost
 * its meaning: `renommes`, `oublies`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LAST_VERSION } from '../../diagnosis/codes/code.ts';
import { hasShapeOf } from '../../diagnosis/codes/versions.ts';
import { checkContent } from '../../checks.ts';
import { verifyDiagnosis } from '../../diagnosis/verify-diagnosis.ts';
import { contentFolder } from '../../content-model/content-folder.ts';
import { readFolder } from '../../content-model/content-files.ts';
import { formatProblems } from '../../content-model/problem.ts';
import { numbered, QUESTIONS, VERSIONS, withVersion } from './next-version.ts';

/** Writes a file of the contents again. */
async function rewrite(name: string, change: (source: string) => Promise<string>): Promise<void> {
  const path = join(contentFolder, name);
  writeFileSync(path, await change(readFileSync(path, 'utf8')));
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
  const next = { ...questionnaire, version };
  await rewrite(QUESTIONS, (source) => numbered(source, version));
  await rewrite(VERSIONS, (source) => withVersion(source, next, news));
  console.log(
    `Version ${version} enregistrée. Si vous avez renommé ou retiré quelque chose, dites-le dans versions.yaml, sous la version d’avant : « renommes » ou « oublies ».`,
  );
}
