/**
 * Prints what the site still lacks before it opens to the public: `npm run check:launch`. Ends with 1 while
 * something is open, or while the contents have faults, those of the self-diagnosis and of the communes included.
 */
import { readNow } from '../../load-content.ts';
import { countOpen } from './open-groups.ts';
import { reportOf } from './report.ts';
import { ContentError } from '../../../content-model/problem.ts';
import { whatIsOpen } from './launch-checklist.ts';

try {
  const { page, groups } = whatIsOpen(readNow(), new Date());
  console.log(reportOf(page, groups));
  process.exitCode = countOpen(groups) === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
