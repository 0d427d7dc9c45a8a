/**
 * Prints, in French, which situations of the self-diagnosis lead elsewhere than at a commit, a tag or a branch:
 * `npm run changes -- <ref>`. `git diff --word-diff` shows the other changes of the contents.
 */
import { relative } from 'node:path';
import { readFolder } from '../../../content-model/content-files.ts';
import { contentFolder } from '../../../content-model/content-folder.ts';
import { ContentError } from '../../../content-model/problem.ts';
import { contentAt } from './content-at.ts';
import { diagnosisOf } from './diagnosis-of.ts';
import { compareSituations, situationsText } from './situations.ts';

const [ref, ...others] = process.argv.slice(2);

try {
  if (ref === undefined || others.length > 0) {
    throw new ContentError(
      'Dites depuis quand : un commit, une étiquette ou une branche.\n→ écrivez par exemple : npm run changes -- HEAD~1',
    );
  }
  const kept = contentAt(contentFolder, ref);
  const before = diagnosisOf(`À ${ref}`, kept.files);
  const after = diagnosisOf('Aujourd’hui', readFolder(contentFolder));
  console.log(`Autodiagnostic : ce qui change depuis ${ref} (${kept.name})\n`);
  console.log(situationsText(compareSituations(before, after, after.versions)));
  console.log(
    `\nLes autres changements, mot à mot : git diff --word-diff ${ref} -- ${relative('.', contentFolder)}`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
