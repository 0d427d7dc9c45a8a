/**
 * Reads the texts of the content again, drafts included: `npm run relire` names the words that the French dictionary
 * does not know and the sentences that are too long, with their lines, in French.
 */
import { contentFolder } from '../../src/content-model/content-folder.ts';
import { readFolder } from '../../src/content-model/content-files.ts';
import { formatProblems } from '../../src/content-model/problem.ts';
import { misspelt, tooLong } from './proofreading.ts';

const files = readFolder(contentFolder);
const problems = [...(await misspelt(files)), ...tooLong(files)];
if (problems.length === 0) console.log('Rien à reprendre : mots connus, phrases courtes.');
else console.error(formatProblems(problems, files));
process.exitCode = problems.length === 0 ? 0 : 1;
