/**
 * Prints, in French, what changed in the contents since a commit, a tag or a branch, before publishing:
 * `npm run changes -- <ref>`.
 */
import { compareContents } from './compare.ts';
import { reportOf } from './report.ts';
import { sideOf } from './sides.ts';
import { contentAt } from './content-at.ts';
import { readFolder } from '../../../content-model/content-files.ts';
import { contentFolder } from '../../../content-model/content-folder.ts';
import { ContentError } from '../../../content-model/problem.ts';

const [ref, ...others] = process.argv.slice(2);

try {
  if (ref === undefined || others.length > 0) {
    throw new ContentError(
      'Dites depuis quand : un commit, une étiquette ou une branche.\n→ écrivez par exemple : npm run changes -- HEAD~1',
    );
  }
  const kept = contentAt(contentFolder, ref);
  console.log(`Ce qui change depuis ${ref} (${kept.name})\n`);
  console.log(
    reportOf(
      compareContents(sideOf(`À ${ref}`, kept.files), sideOf('Aujourd’hui', readFolder(contentFolder))),
    ),
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
