import { conditionsOf, wordsChosen } from '../engine/acts.ts';
import { holds } from '../engine/answers.ts';
import { conditionOf, type Answers, type Condition } from '../engine/model.ts';
import { placeOfQuestion, placeOfRule, tableNames, type Place } from './places.ts';
import {
  concernedBy,
  everythingTold,
  matchesIn,
  reaching,
  violation,
  type Enumeration,
  type Violation,
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

function inRules({ questionnaire, complete }: Enumeration): Citing[] {
  return tableNames.flatMap((table) => {
    const byRule = Map.groupBy(complete, (state) => matchesIn(questionnaire)(state)?.[table]?.id);
    return questionnaire.tables[table].map((rule) => ({
      what: `La ligne « ${rule.id} »`,
      condition: conditionOf(rule),
      states: byRule.get(rule.id) ?? [],
      at: placeOfRule(questionnaire, table, rule.id, rule.when === undefined ? 'attendu' : 'si'),
      why: 'si elle doit compter ici, voyez la ligne plus haut qui la prend',
    }));
  });
}

function inQuestions({ questionnaire, complete }: Enumeration): Citing[] {
  return questionnaire.questions.flatMap(({ id, title, askedWhen }) =>
    askedWhen.map((condition, line) => ({
      what: `« ${title} », dans « posee »,`,
      condition,
      states: complete.filter((state) => holds(condition, state)),
      at: placeOfQuestion(questionnaire, id, 'posee', line),
      why: 'avec elle, une question plus haut n’est pas posée',
    })),
  );
}

function inRequirements(subject: Enumeration): Citing[] {
  return subject.requirements.map((requirement, index) => ({
    what: 'Cette exigence',
    condition: requirement.when,
    states: concernedBy(subject).get(requirement) ?? [],
    at: ['exigences', index, 'si'],
    why: 'si elle doit y rester, une question n’est plus posée après elle : voyez « posee »',
  }));
}

function inCases({ cases, complete }: Enumeration): Citing[] {
  return cases.map(({ si: when }, index) => ({
    what: 'Cette situation de « Et si »',
    condition: when,
    states: complete.filter((state) => holds(when, state)),
    at: ['cas', 'situations', index, 'si'],
    why: 'les autres réponses de la situation l’excluent',
  }));
}

function inActs(subject: Enumeration): Citing[] {
  return everythingTold(subject).flatMap(({ id, told, at }) => {
    const conditions = conditionsOf([told]);
    const byLine = Map.groupBy(
      reaching(subject).get(id) ?? [],
      (state) => wordsChosen(conditions, state)[0] ?? -1,
    );
    return (told.selon ?? []).map(({ si, faire }, line) => ({
      what: `L’acte « ${faire} »`,
      condition: si,
      states: byLine.get(line) ?? [],
      at: [...at, 'selon', line, 'si'],
      why: 'elle mène à une autre recommandation, ou une ligne plus haut la prend',
    }));
  });
}

/**
 * Property 14: each answer that a condition accepts is given in some state that meets it. A condition that no state
 * meets is said by the properties of rules, requirements and acts; that of a question or of a case, here.
 */
export function everyAnswerCitedServes(subject: Enumeration): Violation[] {
  const { requirements, questionnaire } = subject;
  const others = [...inRules(subject), ...inRequirements(subject), ...inActs(subject)];
  const citings = [
    ...inQuestions(subject),
    ...inCases(subject),
    ...others.filter(({ states }) => states.length > 0),
  ];
  const answers = citings.flatMap(({ what, condition, states, at, why }) =>
    Object.entries(condition).flatMap(([question, accepted]) => {
      const given = new Set(states.map((state) => state[question]));
      return accepted
        .filter((option) => !given.has(option))
        .map((option) => {
          const message = `${what} accepte « ${option} » à « ${question} », qu’aucune situation n’y donne.`;
          return violation(14, message, { at: [...at, question], remedy: `retirez « ${option} » ; ${why}` });
        });
    }),
  );
  const outcomes = requirements.flatMap((requirement, index) => {
    const concerned = concernedBy(subject).get(requirement) ?? [];
    const reached = new Set(
      concerned.map((state) => matchesIn(questionnaire)(state)?.recommendation.outcome),
    );
    return (requirement.recommendations ?? [])
      .filter((id) => concerned.length > 0 && !reached.has(id))
      .map((id) => {
        const message = `Cette exigence permet « ${id} », où aucune de ses situations ne mène.`;
        const remedy = `retirez « ${id} » : une promesse trop large ne retient rien`;
        return violation(14, message, { at: ['exigences', index, 'recommandations'], remedy });
      });
  });
  return [...answers, ...outcomes];
}
