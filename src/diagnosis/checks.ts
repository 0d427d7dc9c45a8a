import { checkFrozenTexts } from './check-versions.ts';
import { LAST_VERSION } from './codes/code.ts';
import { conditionOf, tableNames, type Questionnaire, type Rule } from './engine/model.ts';
import type { Content, Diagnosis } from '../collections.ts';
import { checkCondition } from '../content-model/condition.ts';
import { namedAt } from '../content-model/named-things.ts';
import type { Problem } from '../content-model/problem.ts';
import { reportOn, type Report } from '../content-model/references.ts';
import { sumsIn } from '../content-model/text/sums.ts';

/** A reason names the questions that its rule reads, and no other: the place of another would stay empty. */
function checkTable(
  name: string,
  rules: readonly Rule<string | readonly string[]>[],
  { questions }: Questionnaire,
  report: Report,
): void {
  for (const [index, rule] of rules.entries()) {
    const path = ['tableaux', name, index];
    const condition = conditionOf(rule);
    checkCondition(condition, questions, [...path, rule.si ? 'si' : 'attendu'], report);
    const named = [...rule.motif.matchAll(/\{([^}]*)\}/g)].map(([, asked = '']) => asked);
    const [read, said] = [Object.keys(condition), named].map((ids) => ids.toSorted().join(', '));
    if (read === said) continue;
    report.add(
      [...path, 'motif'],
      `La règle lit ${read || 'aucune question'}, et son motif ${said === '' ? 'n’en nomme aucune' : `nomme ${said}`}.`,
      `nommez dans le motif, entre accolades, exactement : ${read || 'aucune question'}`,
    );
  }
}

/** Questions read only earlier ones, each has one doubt, and some are in order: the proof of the order reads it. */
function checkQuestions({ questionnaire, recommandations }: Diagnosis, report: Report): void {
  const { questions, version } = questionnaire;
  if (version > LAST_VERSION) {
    const message = `Un code ne sait pas dire la version ${version} : ${LAST_VERSION} au plus.`;
    report.add(['version'], message, 'remettez le numéro de la dernière version de versions.yaml');
  }
  for (const [index, { posee, options }] of questions.entries()) {
    const path = ['questions', index];
    for (const [line, condition] of posee.entries())
      checkCondition(condition, questions.slice(0, index), [...path, 'posee', line], report);
    const doubts = options.flatMap(({ inconnu }, at) => (inconnu === true ? [at] : []));
    for (const at of doubts.slice(1))
      report.add(
        [...path, 'options', at, 'inconnu'],
        'Cette question a deux « je ne sais pas ».',
        'retirez « inconnu » de l’un des deux',
      );
  }
  const ranks = new Set(recommandations.flatMap(({ rang }) => rang ?? []));
  if (ranks.size > 1 && questions.every(({ options }) => options.every(({ rang }) => rang === undefined)))
    report.add(
      ['questions'],
      'Aucune question ne range ses réponses du projet le moins avancé au plus avancé.',
      'remettez « rang: 1 », « rang: 2 »… aux réponses de la question sur l’avancement',
    );
}

/** Situations answered apart, requirements and examples name answers that exist. */
function checkSituations(
  { cas, exigences, exemples, questionnaire: { questions } }: Diagnosis,
  report: Report,
): void {
  for (const [index, { si }] of cas.situations.entries())
    checkCondition(si, questions, ['cas', 'situations', index, 'si'], report);
  for (const [index, { si }] of exigences.entries())
    checkCondition(si, questions, ['exigences', index, 'si'], report);
  for (const [index, { reponses }] of exemples.entries()) {
    const given = Object.entries(reponses).map(([question, option]) => [question, [option]] as const);
    checkCondition(Object.fromEntries(given), questions, ['exemples', index, 'reponses'], report);
  }
}

/** A recommendation has the number and variants of its level; without a level, its own words, and a rank after them all. */
function checkRecommendations({ recommandations }: Diagnosis, { levels }: Content, report: Report): void {
  const last = Math.max(...levels.map((level) => level.value.numero));
  for (const [index, { id, variantes, rang, niveau: own, demande }] of recommandations.entries()) {
    const path = ['recommandations', index];
    const level = levels.find((each) => each.id === own)?.value;
    const known = level?.variantes.map((variant) => variant.id) ?? [];
    for (const variant of variantes.filter((candidate) => !known.includes(candidate))) {
      const remedy = `écrivez une de celles du niveau : ${known.join(', ') || 'il n’en a pas'}`;
      report.add([...path, 'variantes'], `Variante inconnue : « ${variant} ».`, remedy);
    }
    if (known.length > 0 && variantes.length === 0) {
      const message = `« ${id} » n’apporte aucune variante de son niveau.`;
      report.add(path, message, `ajoutez « variantes: [${known.join(', ')}] », ou celle qui convient`);
    }
    if (level === undefined && demande === undefined) {
      const message = `« ${id} » n’a ni niveau ni « demande ».`;
      report.add(
        path,
        message,
        'ajoutez « niveau », ou « demande » : ce que la commune écrirait à la Mission',
      );
    }
    const isOff = level === undefined ? rang !== undefined && rang <= last : rang !== level.numero;
    if (!isOff) continue;
    const due = level?.numero ?? last + 1;
    const message = `« ${id} » n’a pas le rang de son niveau, ou celui d’un niveau sans en avoir.`;
    report.add([...path, 'rang'], message, `écrivez « rang: ${due} »`);
  }
}

const TOLD = ['recommandations.*.actes.*', 'recommandations.*.avantDeSigner'];

/** Where a page without sources says something of its own. */
const UNSOURCED = [
  'questions.*.aide',
  'recommandations.*.resume',
  ...TOLD.flatMap((told) => [told, `${told}.selon.*`]).flatMap((told) => [`${told}.faire`, `${told}.detail`]),
];

/** What the schemas cannot see of the self-diagnosis and of what its recommendations bring. */
export function checkDiagnosis(content: Content): Problem[] {
  return content.diagnosis.flatMap((entry) => {
    const { data, value } = entry;
    const report = reportOn(entry);
    checkQuestions(value, report);
    for (const name of tableNames)
      checkTable(name, value.questionnaire.tableaux[name], value.questionnaire, report);
    checkSituations(value, report);
    checkRecommendations(value, content, report);
    for (const { value: words, path } of UNSOURCED.flatMap((place) => namedAt(data, place))) {
      const [sum] = sumsIn(words);
      const remedy = 'retirez ce montant, ou dites-le sur une page qui cite sa source';
      if (sum !== undefined) report.add(path, `« ${sum.trim()} » n’a pas de source ici.`, remedy);
    }
    return report.problems.length > 0 ? report.problems : checkFrozenTexts(content);
  });
}
