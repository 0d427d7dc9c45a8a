/**
 * Prints what the site still lacks before it opens to the public: `npm run check:launch`. Ends with 1 while
 * something is open, or while the contents have faults.
 */
import { countOpen, openGroups } from '../opening/open-groups.ts';
import { reportOf } from '../opening/report.ts';
import { checkContent } from '../checking/check-content.ts';
import { readFolder } from '../reading/content-files.ts';
import { contentFolder } from '../reading/content-folder.ts';
import { formatProblems } from '../reading/problem.ts';

const { content, problems } = checkContent(readFolder(contentFolder));
const [opening] = content.opening;
if (opening === undefined || problems.length > 0) {
  console.error(formatProblems(problems));
  process.exitCode = 1;
} else {
  const groups = openGroups(content, new Date());
  console.log(reportOf(opening.value.page, groups));
  process.exitCode = countOpen(groups) === 0 ? 0 : 1;
}
