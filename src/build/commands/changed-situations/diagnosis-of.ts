import { collections } from '../../../collections.ts';
import type { ContentFile } from '../../../content-model/content-files.ts';
import { parseContent } from '../../../content-model/parse-content.ts';
import { ContentError, formatProblems } from '../../../content-model/problem.ts';

/**
 * The questionnaire of a content with the titles of its recommendations, and the published versions.
 *
 * @param name how the content is named in a sentence
 * @throws a message in French if the questionnaire does not follow the rules of today
 */
export function diagnosisOf(name: string, files: readonly ContentFile[]) {
  const { content, problems } = parseContent(collections, files);
  const [diagnosis] = content.diagnosis;
  if (diagnosis !== undefined)
    return { ...diagnosis.value, versions: content.versions.flatMap(({ value }) => value) };
  const path = 'autodiagnostic.yaml';
  throw new ContentError(
    `${name}, « ${path} » ne suit pas les règles d’aujourd’hui : ses situations ne se comparent pas.\n${formatProblems(
      problems.filter(({ file }) => file === path),
      files,
    )}`,
  );
}
