import { checkContent } from '../../../../src/build/check-content.ts';
import { contentFolder } from '../../../../src/build/content-folder.ts';
import { readFolder } from '../../../../src/build/content-files.ts';
import type { Content } from '../../../../src/build/parse-content.ts';
import { formatProblems } from '../../../../src/build/problem.ts';
import { subjectOf } from '../../../../src/build/verify-diagnosis.ts';
import type { Diagnosis } from '../../../../src/schemas/index.ts';
import type { Subject } from '../../../../src/diagnosis/verify/subject.ts';

const { content, problems } = checkContent(readFolder(contentFolder));
if (problems.length > 0) throw new Error(formatProblems(problems));

/** The content of the site, its self-diagnosis edited. */
export function editedContent(edit: (diagnosis: Diagnosis) => Diagnosis): Content {
  return {
    ...content,
    diagnosis: content.diagnosis.map((entry) => ({ ...entry, value: edit(entry.value) })),
  };
}

/** The same content without a self-diagnosis. */
export const contentWithoutDiagnosis: Content = { ...content, diagnosis: [] };

/** What the verification reads of a content. */
export function subjectIn(read: Content): Subject {
  const subject = subjectOf(read);
  if (subject === undefined) throw new Error('the content has no self-diagnosis');
  return subject;
}

/** What the verification reads of the site. */
export const real: Subject = subjectIn(content);
