import { conditionsOf, wordsChosen } from '../engine/acts.ts';
import { holds } from '../engine/answers.ts';
import { conditionOf, tableNames, type Answers, type Condition } from '../engine/model.ts';
import {
  concernedBy,
  everythingTold,
  matchesIn,
  placeOfQuestion,
  placeOfRule,
  reaching,
  type Enumeration,
  type Faults,
  type Place,
} from './subject.ts';

/** A condition, and the complete states that meet it where it stands. */
interface Citing {
  readonly what: string;
  readonly condition: Condition;
  readonly states: readonly Answers[];
  readonly at: Place;
  /** Why an answer may never be given there. */
  readonly why: string;
}

/** The conditions of questions and of cases: that no state meets one is said here. */
function* inQuestionsAndCases({ questionnaire, cases, complete }: Enumeration): Generator<Citing> {
  const meeting = (condition: Condition) => complete.filter((state) => holds(condition, state));
  for (const question of questionnaire.questions) {
    for (const [line, condition] of question.posee.entries())
      yield {
        what: `« ${question.titre} », dans « posee »,`,
        condition,
        states: meeting(condition),
        at: placeOfQuestion(questionnaire, question, 'posee', line),
        why: 'avec elle, une question plus haut n’est pas posée',
      };
  }
  for (const [index, { si: condition }] of cases.entries())
    yield {
      what: 'Cette situation de « Et si »',
      condition,
      states: meeting(condition),
      at: ['cas', 'situations', index, 'si'],
      why: 'les autres réponses de la situation l’excluent',
    };
}

/** The other conditions: that no state meets one is said by the properties of rules, requirements and acts. */
function* elsewhere(subject: Enumeration): Generator<Citing> {
  const { questionnaire, complete } = subject;
  for (const table of tableNames) {
    const byRule = Map.groupBy(complete, (state) => matchesIn(questionnaire)(state)?.[table]?.id);
    for (const rule of questionnaire.tableaux[table])
      yield {
        what: `La ligne « ${rule.id} »`,
        condition: conditionOf(rule),
        states: byRule.get(rule.id) ?? [],
        at: placeOfRule(questionnaire, table, rule.id, rule.si === undefined ? 'attendu' : 'si'),
        why: 'si elle doit compter ici, voyez la ligne plus haut qui la prend',
      };
  }
  for (const [index, requirement] of subject.requirements.entries())
    yield {
      what: 'Cette exigence',
      condition: requirement.si,
      states: concernedBy(subject).get(requirement) ?? [],
      at: ['exigences', index, 'si'],
      why: 'si elle doit y rester, une question n’est plus posée après elle : voyez « posee »',
    };
  for (const { id, told, at } of everythingTold(subject)) {
    const conditions = conditionsOf([told]);
    const states = reaching(subject).get(id) ?? [];
    const byLine = Map.groupBy(states, (state) => wordsChosen(conditions, state)[0]);
    for (const [line, { si, faire }] of (told.selon ?? []).entries())
      yield {
        what: `L’acte « ${faire} »`,
        condition: si,
        states: byLine.get(line) ?? [],
        at: [...at, 'selon', line, 'si'],
        why: 'elle mène à une autre recommandation, ou une ligne plus haut la prend',
      };
  }
}

/** Each answer that a condition accepts is given in some state that meets it. */
export function* everyAnswerCitedServes(subject: Enumeration): Faults {
  const met = [...elsewhere(subject)].filter(({ states }) => states.length > 0);
  for (const { what, condition, states, at, why } of [...inQuestionsAndCases(subject), ...met]) {
    for (const [question, accepted] of Object.entries(condition)) {
      const given = new Set(states.map((state) => state[question]));
      for (const option of accepted.filter((each) => !given.has(each)))
        yield {
          message: `${what} accepte « ${option} » à « ${question} », qu’aucune situation n’y donne.`,
          at: [...at, question],
          remedy: `retirez « ${option} » ; ${why}`,
        };
    }
  }
}

/** Each recommendation that a requirement allows is reached in some state that it is about. */
export function* everyOutcomeAllowedServes(subject: Enumeration): Faults {
  for (const [index, requirement] of subject.requirements.entries()) {
    const concerned = concernedBy(subject).get(requirement) ?? [];
    const reached = new Set(
      concerned.map((state) => matchesIn(subject.questionnaire)(state)?.recommandation.alors),
    );
    if (reached.size === 0) continue;
    for (const id of (requirement.recommandations ?? []).filter((each) => !reached.has(each)))
      yield {
        message: `Cette exigence permet « ${id} », où aucune de ses situations ne mène.`,
        at: ['exigences', index, 'recommandations'],
        remedy: `retirez « ${id} » : une promesse trop large ne retient rien`,
      };
  }
}
