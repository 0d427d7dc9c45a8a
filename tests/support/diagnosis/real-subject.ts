import { subjectOf, type Verified } from '../../../src/diagnosis/verify-diagnosis.ts';
import type { Subject } from '../../../src/diagnosis/verify/subject.ts';
import { realContent, sampleContent } from '../edited-content.ts';
import { soundContent } from './read-diagnosis.ts';

const sample = soundContent(sampleContent);

/** What an edit of the self-diagnosis changes. */
export type Edited = Verified['diagnosis'][number]['value'];

/** The sample content, its self-diagnosis edited. */
export function editedContent(edit: (diagnosis: Edited) => Edited): Verified {
  return {
    ...sample,
    diagnosis: sample.diagnosis.map((entry) => ({ ...entry, value: edit(entry.value) })),
  };
}

/** The same content without a self-diagnosis. */
export const contentWithoutDiagnosis: Verified = { ...sample, diagnosis: [] };

/** What the verification reads of a content. */
export function subjectIn(read: Verified): Subject {
  const subject = subjectOf(read);
  if (subject === undefined) throw new Error('the content has no self-diagnosis');
  return subject;
}

/** The content of the site. */
export const realContentRead: Verified = soundContent(realContent);

/** What the verification reads of the site. */
export const real: Subject = subjectIn(realContentRead);
