import { compareById } from './by-id.ts';
import type { Difference } from './difference.ts';
import { compareFiles } from './files.ts';
import { questionItems } from './questionnaire.ts';
import { recommendationItems } from './recommendations.ts';
import { ruleItems } from './rules.ts';
import { serviceItems } from './services.ts';
import { isReadBy, noticesOf, type Side } from './sides.ts';
import { compareSituations, type Situations } from './situations.ts';

/** What differs between two contents. */
export interface Comparison {
  /** What could not be compared thing by thing, and why. */
  readonly notices: readonly string[];
  readonly pages: readonly Difference[];
  readonly services: readonly Difference[];
  readonly questions: readonly Difference[];
  readonly rules: readonly Difference[];
  readonly recommendations: readonly Difference[];
  /** The other files. */
  readonly others: readonly Difference[];
  /** Absent when a questionnaire could not be read. */
  readonly situations: Situations | undefined;
}

/** The places of the files of levels and of the self-diagnosis that hold what is compared by its id. */
const SERVICES = /^(?:variantes › )?prestations › /;
const DIAGNOSIS = /^(?:questions|tableaux|recommandations) › /;

function diagnosisOf(side: Side) {
  const [diagnosis] = side.content.diagnosis;
  if (diagnosis === undefined) return undefined;
  const { questionnaire, recommendations } = diagnosis.value;
  const names = new Map([
    ...serviceItems(side.content.levels).map(({ id, fields }) => [id, fields[0]?.text ?? id] as const),
    ...recommendations.map(({ id, title }) => [id, title] as const),
  ]);
  return {
    path: diagnosis.path,
    questionnaire,
    recommendations,
    tables: ruleItems(questionnaire, (id) => names.get(id) ?? id),
  };
}

function compareDiagnoses(before: Side, after: Side) {
  const old = diagnosisOf(before);
  const now = diagnosisOf(after);
  if (old === undefined || now === undefined) return undefined;
  return {
    questions: compareById(questionItems(old.questionnaire), questionItems(now.questionnaire)),
    rules: [...now.tables].flatMap(([table, rules]) => compareById(old.tables.get(table) ?? [], rules)),
    recommendations: compareById(
      recommendationItems(old.recommendations),
      recommendationItems(now.recommendations),
    ),
    situations: compareSituations(
      old,
      now,
      after.content.versions.flatMap(({ value }) => value),
    ),
  };
}

/** Compares two contents: by their ids the things that both sides read, by their texts all the rest. */
export function compareContents(before: Side, after: Side): Comparison {
  const isRead = isReadBy([before, after]);
  const levels = [before, after].map(({ content }) => content.levels.filter(({ path }) => isRead(path)));
  const diagnoses = compareDiagnoses(before, after);
  const byId = new Map([
    ...levels.flat().map(({ path }) => [path, SERVICES] as const),
    ...(diagnoses === undefined ? [] : after.content.diagnosis.map(({ path }) => [path, DIAGNOSIS] as const)),
  ]);
  const files = (isPage: boolean) =>
    compareFiles(
      before.files.filter(({ path }) => path.endsWith('.mdx') === isPage),
      after.files.filter(({ path }) => path.endsWith('.mdx') === isPage),
      (path, place) => byId.get(path)?.test(place) ?? false,
    );
  const [oldServices = [], services = []] = levels.map(serviceItems);
  return {
    notices: [before, after].flatMap(noticesOf),
    pages: files(true),
    services: compareById(oldServices, services),
    questions: diagnoses?.questions ?? [],
    rules: diagnoses?.rules ?? [],
    recommendations: diagnoses?.recommendations ?? [],
    others: files(false),
    situations: diagnoses?.situations,
  };
}
