import { createHash } from 'node:crypto';
import { LAST_VERSION, decode } from './codes/code.ts';
import { textsTaken } from './codes/frozen-texts.ts';
import { hasShapeOf, linesOf } from './codes/versions.ts';
import { sameAnswers } from './engine/answers.ts';
import type { Answers, Condition } from './engine/model.ts';
import { placeOfOption } from './verify/places.ts';
import type { Content } from '../collections.ts';
import type { Problem } from '../content-model/problem.ts';
import { reportOn } from '../content-model/references.ts';

/** The questions of a version, with the words printed beside each box. */
interface Frozen {
  readonly questions: readonly {
    readonly id: string;
    readonly askedWhen: readonly Condition[];
    readonly options: readonly { readonly id: string; readonly label: string }[];
  }[];
}

/** From this many versions left on, each build says it: there is time to lengthen the code. */
const FEW = 5;

const TO_DEVELOPER = 'demandez à un développeur d’allonger le code avant la version suivante';

/** What is said of a questionnaire whose versions will soon be all taken; nothing while there are many. */
export function versionsLeft(version: number): string | undefined {
  const left = LAST_VERSION - version;
  if (left > FEW || left < 0) return undefined;
  const count = left === 0 ? 'aucune version' : `${left} version${left === 1 ? '' : 's'}`;
  return `version ${version} du questionnaire : il reste ${count}, ${TO_DEVELOPER}`;
}

/**
 * Printed codes open for ever only if each set of questions and options has its own version: a change
 * without a new version stops the build and names the command that records one.
 */
export function checkVersions(content: Content): Problem[] {
  const { diagnosis, versions } = content;
  const changed = checkFingerprints(content);
  if (changed.length > 0) return changed;
  return diagnosis.flatMap((entry): Problem[] => {
    const report = reportOn(entry);
    const { questionnaire } = entry.value;
    const { version } = questionnaire;
    const published = versions.flatMap(({ value }) => value);
    const frozen = published.find((each) => each.version === version);
    const remedy = 'lancez npm run questionnaire:version -- "Ce qui change"';
    if (frozen === undefined || published.at(-1) !== frozen) {
      const last = published.at(-1)?.version;
      const message = `La version ${version} du questionnaire n’est pas la dernière enregistrée.`;
      report.add(
        ['version'],
        message,
        last === undefined ? remedy : `écrivez « version: ${last} », puis ${remedy}`,
      );
    } else if (!hasShapeOf(questionnaire, frozen)) {
      const message = `Les questions, leurs options ou leurs lignes « posee » ont changé depuis la version ${version}.`;
      report.add(['version'], message, remedy);
    }
    return report.problems;
  });
}

/** No option says what another said when codes were printed: its id would change meaning. */
export function checkFrozenTexts({
  diagnosis,
  versions,
}: Pick<Content, 'diagnosis' | 'versions'>): Problem[] {
  const frozen = versions.flatMap(({ value }) => value).at(-1);
  return diagnosis.flatMap((entry) => {
    const report = reportOn(entry);
    const { questionnaire } = entry.value;
    for (const { question, option, from } of textsTaken(questionnaire.questions, frozen?.questions ?? [])) {
      report.add(
        placeOfOption(questionnaire, question, option, 'texte'),
        `« ${option} » prend le texte de « ${from} » : les codes déjà imprimés changeraient de sens.`,
        'remettez à chaque option son texte, ou donnez un « id » nouveau à celle qui change de sens',
      );
    }
    return report.problems;
  });
}

/** What a version is known by: its questions and its options, in order, and the letters of their texts. */
export function fingerprintOf({ questions }: Frozen): string {
  const words = questions.flatMap(({ id, askedWhen, options }) => [
    id,
    linesOf({ askedWhen }),
    // Typography may change with the site: letters and digits do not.
    ...options.map((option) => `${option.id} ${option.label.replaceAll(/[^\p{L}\d]+/gu, ' ').trim()}`),
  ]);
  return createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 16);
}

/** A version is never written again, not even together with the questions: a printed code would change meaning. */
function checkFingerprints({ versions }: Content): Problem[] {
  return versions.flatMap(({ value, path: file, lineOf }) =>
    value.flatMap((frozen, index) => {
      if (fingerprintOf(frozen) === frozen.fingerprint) return [];
      const message = `La version ${frozen.version} a été changée depuis son enregistrement : les codes imprimés n’auraient plus le même sens.`;
      const remedy =
        'rétablissez ses questions, leur ordre, leurs textes, ses « posees » et son « empreinte » tels qu’ils étaient ; un texte nouveau s’écrit dans autodiagnostic.yaml seulement';
      return [{ file, line: lineOf(['versions', index, 'questions']), message, remedy }];
    }),
  );
}

/** The codes printed with a version, each with its answers. */
export type PrintedCodes = ReadonlyMap<number, ReadonlyMap<string, Answers>>;

/** Codes already printed read as they did: a version past is never changed, not even together with the questions. */
export function checkPrintedCodes({ versions }: Pick<Content, 'versions'>, printed: PrintedCodes): Problem[] {
  return versions.flatMap((entry) => {
    const report = reportOn(entry);
    for (const [index, frozen] of entry.value.entries()) {
      const lost = [...(printed.get(frozen.version) ?? [])].find(
        ([code, answers]) => !sameAnswers(answers, decode(frozen, code)),
      );
      if (lost === undefined) continue;
      report.add(
        ['versions', index, 'questions'],
        `Le code ${lost[0]}, déjà imprimé, donnerait d’autres réponses : la version ${frozen.version} a changé.`,
        'remettez ses questions et ses options comme elles étaient, dans leur ordre',
      );
    }
    return report.problems;
  });
}
