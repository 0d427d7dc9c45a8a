import { hash } from 'node:crypto';
import { checkContent, readContents, type CheckedContent, type ReadContent } from '../checks.ts';
import type { Content } from '../collections.ts';
import { checkLocalGroups } from '../funding/check-local-groups.ts';
import { getPublicLists } from '../project/territory/public-lists.ts';
import { readFolder, type ContentFile } from '../content-model/content-files.ts';
import { contentFolder } from '../content-model/content-folder.ts';
import { memoize, memoizeBy } from '../content-model/memoize.ts';
import { ContentError, formatProblems } from '../content-model/problem.ts';
import { launchChecklistOf, type LaunchChecklist } from '../site/launch-checklist/launch-checklist.ts';
import { verifyDiagnosis } from '../diagnosis/verify-diagnosis.ts';

/** The sources of some entries: a check that takes long is done again only when they change. */
function digestOf(entries: readonly { readonly source: string }[]): string {
  return hash('sha256', entries.map(({ source }) => source).join('\0'));
}

const verified = memoizeBy(
  ({ diagnosis, levels, schemes }: Content) => digestOf([...diagnosis, ...levels, ...schemes]),
  verifyDiagnosis,
);
const located = memoizeBy(
  ({ site, schemes }: Content) => digestOf([...site, ...schemes]),
  (content) => checkLocalGroups(content, getPublicLists()),
);

/** The content folder as it is now, each file read by itself. */
export function readFilesNow(): ReadContent {
  return readContents(readFolder(contentFolder));
}

const judged = memoize((files: readonly ContentFile[]): CheckedContent => {
  const checked = checkContent(files);
  if (!checked.isSound) return checked;
  const broken = [verified, located].flatMap((check) => check(checked.content));
  return broken.length > 0 ? { ...checked, problems: broken } : checked;
});

/**
 * The content folder as it is now, and its faults. The proof of the self-diagnosis and the groups of the communes need
 * a sound content; a questionnaire wants its new version only once it is proved.
 */
export function readNow(files: readonly ContentFile[] = readFolder(contentFolder)): CheckedContent {
  return judged(files);
}

/**
 * The launch checklist of the content folder as it is now.
 *
 * @throws a message in French if the contents have faults
 */
export function loadLaunchChecklist(today: Date): LaunchChecklist {
  const checked = readNow();
  const { files, problems } = checked;
  if (problems.length > 0) throw new ContentError(formatProblems(problems, files));
  return launchChecklistIn(checked, today);
}

/** The launch checklist of a content. */
export function launchChecklistIn({ files, content, drafts }: CheckedContent, today: Date): LaunchChecklist {
  return launchChecklistOf(
    content,
    files.filter(({ path }) => drafts.includes(path)),
    today,
  );
}
