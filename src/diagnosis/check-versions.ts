import { createHash } from 'node:crypto';
import { hasShapeOf, linesOf } from './codes/versions.ts';
import type { Option, Question } from './engine/model.ts';
import { placeOfOption } from './verify/subject.ts';
import type { Content } from '../collections.ts';
import type { Problem } from '../content-model/problem.ts';
import { reportOn } from '../content-model/references.ts';
import { stripDiacritics } from '../content-model/text/diacritics.ts';

/** The letters and digits of a text: typography may change with the site, they do not. */
function plain(text: string): string {
  return text.replaceAll(/[^\p{L}\d]+/gu, ' ').trim();
}

/** A question with the words that were printed beside each box. */
type Worded = Pick<Question, 'id' | 'posee'> & {
  readonly options: readonly Pick<Option, 'id' | 'texte'>[];
};

/** What a version is known by: its questions and its options, in order, and the letters of their texts. */
export function fingerprintOf(questions: readonly Worded[]): string {
  const words = questions.flatMap(({ id, posee, options }) => [
    id,
    linesOf({ posee }),
    ...options.map((option) => `${option.id} ${plain(option.texte)}`),
  ]);
  return createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 16);
}

/**
 * Printed codes open for ever: a recorded version is never written again, not even together with the questions, and a
 * change of questions or options wants a version of its own.
 */
export function checkVersions({ diagnosis, versions }: Content): Problem[] {
  const published = versions.flatMap(({ value }) => value);
  const rewritten = versions.flatMap((entry) => {
    const report = reportOn(entry);
    for (const [index, { version, questions, empreinte }] of entry.value.entries()) {
      if (fingerprintOf(questions) === empreinte) continue;
      report.add(
        ['versions', index, 'questions'],
        `La version ${version} a été changée depuis son enregistrement : les codes imprimés n’auraient plus le même sens.`,
        'rétablissez ses questions, leur ordre, leurs textes, ses « posees » et son « empreinte » tels qu’ils étaient ; un texte nouveau s’écrit dans autodiagnostic.yaml seulement',
      );
    }
    return report.problems;
  });
  if (rewritten.length > 0) return rewritten;
  return diagnosis.flatMap((entry) => {
    const report = reportOn(entry);
    const { questionnaire } = entry.value;
    const { version } = questionnaire;
    const last = published.at(-1);
    const remedy = 'lancez npm run questionnaire:version -- "Ce qui change"';
    if (last?.version !== version) {
      const message = `La version ${version} du questionnaire n’est pas la dernière enregistrée.`;
      const first = last === undefined ? '' : `écrivez « version: ${last.version} », puis `;
      report.add(['version'], message, `${first}${remedy}`);
    } else if (!hasShapeOf(questionnaire, last)) {
      const message = `Les questions, leurs options ou leurs lignes « posee » ont changé depuis la version ${version}.`;
      report.add(['version'], message, remedy);
    }
    return report.problems;
  });
}

/** Whether two texts say the same, whatever their accents, capitals and points. */
function same(one: string, other: string): boolean {
  return stripDiacritics(plain(one)) === stripDiacritics(plain(other));
}

/** No option says what another said when codes were printed: its id would change meaning. */
export function checkFrozenTexts({
  diagnosis,
  versions,
}: Pick<Content, 'diagnosis' | 'versions'>): Problem[] {
  const frozen = versions.flatMap(({ value }) => value).at(-1)?.questions ?? [];
  return diagnosis.flatMap((entry) => {
    const report = reportOn(entry);
    const { questionnaire } = entry.value;
    for (const question of questionnaire.questions) {
      const before = frozen.find(({ id }) => id === question.id)?.options ?? [];
      // An id never published takes what text it likes.
      for (const option of question.options.filter(({ id }) => before.some((each) => each.id === id))) {
        const { id, texte } = option;
        const owners = before.filter((each) => same(each.texte, texte)).map((each) => each.id);
        if (owners.length === 0 || owners.includes(id)) continue;
        report.add(
          placeOfOption(questionnaire, question, option, 'texte'),
          `« ${id} » prend le texte de « ${owners[0]} » : les codes déjà imprimés changeraient de sens.`,
          'remettez à chaque option son texte, ou donnez un « id » nouveau à celle qui change de sens',
        );
      }
    }
    return report.problems;
  });
}
