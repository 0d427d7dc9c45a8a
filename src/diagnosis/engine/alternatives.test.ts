import { describe, expect, it } from 'vitest';
import { type Criterion, alternatives } from './alternatives.ts';
import { conditionOf, type Answers, type RankedRecommendation, type Rule } from './model.ts';
import { recommendedId } from './recommend.ts';
import { levelsOf, questionOf, questionnaireOf, ruleTo } from '../../../tests/support/diagnosis/made-up.ts';
import {
  completeStates,
  questionnaire,
  recommendations,
} from '../../../tests/support/diagnosis/real-questionnaire.ts';

const questions = [
  questionOf('a', 'a1 a2 doute'),
  questionOf('b', 'b1 b2 doute'),
  questionOf('c', 'c1 c2', { askedWhen: [{ a: ['a2'] }] }),
];
const order = levelsOf('un', 'deux', 'trois');

function briefly(
  rules: readonly Rule<string>[],
  state: Answers,
  ranked: readonly RankedRecommendation[] = order,
) {
  return alternatives(questionnaireOf(questions, rules), state, ranked).map(
    ({ rank, rule, criteria, superseded }) => {
      const fits = criteria.map(
        ({ question: { id }, accepted, fit }) =>
          `${id} ${accepted.map((option) => option.id).join('/')} ${fit}`,
      );
      return { rank, rule, fits, superseded };
    },
  );
}

const last: Rule<string> = { id: 'last', expected: { b: ['b1', 'doute'] }, outcome: 'un', reason: '' };

describe('why not another level', () => {
  it('is said by the rule that lacks the fewest answers, not by the first', () => {
    const [far, near] = [ruleTo('deux', { a: ['a2'], b: ['b2'] }), ruleTo('deux', { a: ['a2'] })];
    const expected = [{ rank: 2, rule: near, fits: ['a a2 unmet'], superseded: false }];
    expect(briefly([far, near, last], { a: 'a1', b: 'b1' })).toEqual(expected);
  });

  it('is said, of rules as near, by the one that reads the most, then by the first', () => {
    const [short, long, same] = [
      ruleTo('deux', { b: ['b2'] }),
      ruleTo('deux', { a: ['a1'], b: ['b2'] }),
      ruleTo('deux', { a: ['a1', 'doute'], b: ['b2'] }),
    ];
    const expected = [{ rank: 2, rule: long, fits: ['a a1 met', 'b b2 unmet'], superseded: false }];
    expect(briefly([short, long, same, last], { a: 'a1', b: 'b1' })).toEqual(expected);
    const [first] = briefly([short, same, long, last], { a: 'a1', b: 'b1' });
    expect(first?.rule).toBe(same);
    expect(first?.fits).toEqual(['a a1 met', 'b b2 unmet']);
  });

  it('tells an answer that is missing from one that is unmet and from one not asked', () => {
    const rules = [ruleTo('trois', { b: ['b2'], c: ['c1'], a: ['a2'] }), last];
    expect(briefly(rules, { a: 'doute', b: 'b1' })).toEqual([
      { rank: 3, rule: rules[0], fits: ['a a2 missing', 'b b2 unmet', 'c c1 notAsked'], superseded: false },
    ]);
  });

  it('reads what the last rule expects, a doubt that it accepts being met and not named', () => {
    const rules = [ruleTo('deux', { a: ['a1'] }), last];
    expect(briefly(rules, { a: 'a1', b: 'doute' })).toEqual([
      { rank: 1, rule: last, fits: ['b b1 met'], superseded: true },
    ]);
    expect(briefly(rules, { a: 'a1', b: 'b2' })).toEqual([
      { rank: 1, rule: last, fits: ['b b1 unmet'], superseded: false },
    ]);
  });

  it('has no criterion where the rule reads nothing: it was superseded', () => {
    const rules = [ruleTo('deux', { a: ['a1'] }), ruleTo('un')];
    expect(briefly(rules, { a: 'a1', b: 'b1' })).toEqual([
      { rank: 1, rule: rules[1], fits: [], superseded: true },
    ]);
  });

  it('is said of the levels in their order, each once, and only of levels that a rule leads to', () => {
    const rules = [ruleTo('deux', { a: ['a2'] }), ruleTo('trois', { b: ['b2'] }), last];
    const twice = [...order.toReversed(), { id: 'autre', rank: 2, level: 'deux', outside: false }];
    expect(briefly(rules, { a: 'a1', b: 'b1' }, twice).map(({ rank }) => rank)).toEqual([2, 3]);
    expect(briefly([rules[0] ?? last, last], { a: 'a1', b: 'b1' }).map(({ rank }) => rank)).toEqual([2]);
  });

  it('is not said of a rank that is no level, nor of what has no rank', () => {
    const rules = [ruleTo('apres', { a: ['a2'] }), ruleTo('dehors', { b: ['b2'] }), last];
    const ranked = [
      ...order,
      { id: 'apres', rank: 4, outside: false },
      { id: 'dehors', level: 'dehors', outside: true },
    ];
    expect(briefly(rules, { a: 'a1', b: 'b1' }, ranked)).toEqual([]);
    expect(briefly(rules, { a: 'a1', b: 'b2' }, ranked)).toEqual([]);
  });

  it('is not said while a question waits, nor where no rule leads, nor of a recommendation unheard of', () => {
    expect(briefly([ruleTo('deux')], { a: 'a1' })).toEqual([]);
    expect(briefly([ruleTo('deux', { a: ['a2'] })], { a: 'a1', b: 'b1' })).toEqual([]);
    expect(briefly([ruleTo('deux', { a: ['a2'] }), ruleTo('inconnue')], { a: 'a1', b: 'b1' })).toEqual([]);
  });

  it('is said from a rank that is no level', () => {
    const rules = [ruleTo('apres', { a: ['a2'] }), last];
    const ranked = [...order, { id: 'apres', rank: 4, outside: false }];
    expect(briefly(rules, { a: 'a2', b: 'b2', c: 'c1' }, ranked).map(({ rank }) => rank)).toEqual([1]);
  });
});

const mainTable = questionnaire.tables.recommendation;

function rankOf(id: string | undefined): number | undefined {
  return recommendations.find((recommendation) => recommendation.id === id)?.rank;
}

/** How many of its answers a state lacks for a rule. */
function lacking(rule: Rule<string>, state: Answers): number {
  return Object.entries(conditionOf(rule)).filter(([id, accepted]) => !accepted.includes(state[id] ?? ''))
    .length;
}

function expectedFit({ question }: Criterion, rule: Rule<string>, state: Answers): string {
  const given = state[question.id];
  if (given === undefined) return 'notAsked';
  if (conditionOf(rule)[question.id]?.includes(given) === true) return 'met';
  return question.options.find(({ id }) => id === given)?.unknown === true ? 'missing' : 'unmet';
}

/** What is said from each complete state. */
function all() {
  return completeStates().map((state) => ({
    state,
    here: rankOf(recommendedId(questionnaire, state)),
    found: alternatives(questionnaire, state, recommendations),
  }));
}

/** The same, level by level. */
function flat() {
  return all().flatMap(({ state, found }) => found.map((alternative) => ({ state, alternative })));
}

describe('why not another level, from every complete state', () => {
  it('says it of every level but the present one, in their order; of none outside the order', () => {
    const levels = new Set(
      recommendations.filter(({ level }) => level !== undefined).map(({ rank }) => rank ?? 0),
    );
    const ordered = [...levels].toSorted((one, other) => one - other);
    for (const { here, found } of all()) {
      const expected = here === undefined ? [] : ordered.filter((rank) => rank !== here);
      expect(found.map(({ rank }) => rank)).toEqual(expected);
    }
    expect(all().some(({ here }) => here === undefined)).toBe(true);
  });

  it('takes a rule of that level that lacks the fewest answers; among these, one that reads the most', () => {
    for (const { state, alternative } of flat()) {
      const { rank, rule } = alternative;
      const same = mainTable.filter(({ outcome }) => rankOf(outcome) === rank);
      expect(same).toContain(rule);
      const fewest = Math.min(...same.map((each) => lacking(each, state)));
      const closest = same.filter((each) => lacking(each, state) === fewest);
      const most = Math.max(...closest.map((each) => Object.keys(conditionOf(each)).length));
      expect(rule).toBe(closest.find((each) => Object.keys(conditionOf(each)).length === most));
    }
  });

  it('compares the answers with each question that the rule reads, in question order', () => {
    for (const { alternative } of flat()) {
      const read = Object.keys(conditionOf(alternative.rule));
      const inOrder = questionnaire.questions.filter(({ id }) => read.includes(id));
      expect(alternative.criteria.map(({ question }) => question)).toEqual(inOrder);
    }
  });

  it('says of each criterion whether it is met, unmet, unknown or not asked', () => {
    for (const { state, alternative } of flat()) {
      expect(alternative.criteria.map(({ fit }) => fit)).toEqual(
        alternative.criteria.map((criterion) => expectedFit(criterion, alternative.rule, state)),
      );
    }
    const fits = new Set(flat().flatMap(({ alternative }) => alternative.criteria.map(({ fit }) => fit)));
    expect([...fits].toSorted()).toEqual(['met', 'missing', 'notAsked', 'unmet']);
  });

  it('names the answers accepted, without « je ne sais pas »', () => {
    for (const { alternative } of flat()) {
      for (const { question, accepted } of alternative.criteria) {
        const ids = conditionOf(alternative.rule)[question.id] ?? [];
        const definite = question.options.filter(
          ({ id, unknown }) => ids.includes(id) && unknown === undefined,
        );
        expect(accepted).toEqual(definite);
      }
    }
  });

  it('is superseded when every criterion is met', () => {
    const found = flat();
    const isMet = found.map(({ alternative }) => alternative.criteria.every(({ fit }) => fit === 'met'));
    expect(found.map(({ alternative }) => alternative.superseded)).toEqual(isMet);
  });
});
