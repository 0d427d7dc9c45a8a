/**
 * Prints what the site still lacks before it opens to the public: `npm run check:launch`. Ends with 1 while something is
 * open, or while the contents have faults, those of the self-diagnosis and of the communes included.
 */
import { ContentError } from '../../content-model/problem.ts';
import { checklistText } from '../../site/launch-checklist/launch-checklist.ts';
import { loadLaunchChecklist } from '../load-content.ts';

try {
  const checklist = loadLaunchChecklist(new Date());
  console.log(checklistText(checklist));
  process.exitCode = checklist.lists.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
