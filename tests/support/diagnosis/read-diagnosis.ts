import { checkContent } from '../../../src/checks.ts';
import type { ContentFile } from '../../../src/content-model/content-files.ts';
import { formatProblems } from '../../../src/content-model/problem.ts';
import { realContent, sampleContent } from '../edited-content.ts';

/** A content, read and checked as the build does. */
export function soundContent(files: readonly ContentFile[]) {
  const { content, problems } = checkContent(files);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return content;
}

/** The questionnaire and the recommendations of the site, or of the sample. */
export function readDiagnosis(which: 'real' | 'sample') {
  const [entry] = soundContent(which === 'real' ? realContent : sampleContent).diagnosis;
  if (entry === undefined) throw new Error('the content has no self-diagnosis');
  const { questionnaire, recommandations } = entry.value;
  return { questionnaire, recommandations };
}
