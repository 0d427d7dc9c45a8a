import { describe, expect, it } from 'vitest';
import { type Criterion, alternatives } from './alternatives.ts';
import {
  conditionOf,
  type Answers,
  type Question,
  type RankedRecommendation,
  type Rule,
  type RuleLogic,
} from './model.ts';
import { recommend, recommendedId } from './recommend.ts';
import { once } from '../../content-model/memoize.ts';
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
  return alternatives(questionnaireOf(questions, rules), state, ranked).map(({ rank, rule, criteria }) => {
    const fits = criteria.map(
      ({ question: { id }, accepted, fit }) =>
        `${id} ${accepted.map((option) => option.id).join('/')} ${fit}`,
    );
    return { rank, rule, fits };
  });
}

/** The answers that the first other level accepts, from `a1` and `b1`. */
function acceptedOf(asked: readonly Question[], rules: readonly Rule<string>[]) {
  return alternatives(questionnaireOf(asked, rules), { a: 'a1', b: 'b1' }, order)[0]?.criteria.map(
    ({ question, accepted }) => `${question.id} ${accepted.map(({ id }) => id).join('/')}`,
  );
}

const last: Rule<string> = { id: 'last', expected: { b: ['b1', 'doute'] }, outcome: 'un', reason: '' };

describe('why not another level', () => {
  it('is said by the rule that the fewest other answers lead to, not by the first', () => {
    const [far, near] = [ruleTo('deux', { a: ['a2'], b: ['b2'] }), ruleTo('deux', { b: ['b2'] })];
    expect(briefly([far, near, last], { a: 'a1', b: 'b1' })).toEqual([
      { rank: 2, rule: near, fits: ['b b2 unmet'] },
    ]);
  });

  it('counts the questions that another answer opens: a rule may read less and be further', () => {
    const [further, nearer] = [ruleTo('deux', { c: ['c1'] }), ruleTo('deux', { a: ['a1'], b: ['b2'] })];
    expect(briefly([further, nearer, last], { a: 'a1', b: 'b1' })).toEqual([
      { rank: 2, rule: nearer, fits: ['a a1 met', 'b b2 unmet'] },
    ]);
  });

  it('is said, of rules as near, by the one whose answers come first', () => {
    const [second, first] = [ruleTo('deux', { b: ['b2'], a: ['a1'] }), ruleTo('deux', { a: ['doute'] })];
    expect(briefly([first, second, last], { a: 'a1', b: 'b1' })[0]?.rule).toBe(second);
    const [b2, b1] = [ruleTo('deux', { a: ['a1'], b: ['b2'] }), ruleTo('deux', { a: ['a1'], b: ['b1'] })];
    expect(briefly([b2, b1, last], { a: 'a1', b: 'doute' })[0]?.rule).toBe(b1);
  });

  it('is said, of rules as near, by the one that opens no question whose answer matters, then by the order marked', () => {
    const d = questionOf('d', 'd1 d2', { askedWhen: [{ b: ['b2'] }], change: 3 });
    const [byA, byB] = [ruleTo('deux', { a: ['a2'], c: ['c1'] }), ruleTo('deux', { b: ['b2'], d: ['d1'] })];
    const nearest = (asked: readonly Question[]) =>
      alternatives(questionnaireOf(asked, [byA, byB, last]), { a: 'a1', b: 'b1' }, order)[0]?.rule;
    const [a, b, c] = questions;
    if (a === undefined || b === undefined || c === undefined) throw new Error('three questions are made up');
    expect(nearest([a, b, c, d])).toBe(byA);
    expect(nearest([a, b, { ...c, change: 4 }, { ...d, change: undefined }])).toBe(byB);
    expect(nearest([{ ...a, change: 2 }, { ...b, change: 1 }, c, { ...d, change: undefined }])).toBe(byB);
    expect(nearest([{ ...a, change: 1 }, { ...b, change: 2 }, c, { ...d, change: undefined }])).toBe(byA);
  });

  it('tells an answer that is missing from one that is unmet and from one not asked', () => {
    const rules = [ruleTo('trois', { b: ['b2'], c: ['c1'], a: ['a2'] }), last];
    expect(briefly(rules, { a: 'doute', b: 'b1' })).toEqual([
      { rank: 3, rule: rules[0], fits: ['a a2 missing', 'b b2 unmet', 'c c1 notAsked'] },
    ]);
  });

  it('reads what the last rule expects, without naming the doubt that it accepts', () => {
    const rules = [ruleTo('deux', { a: ['a1'] }), ruleTo('deux', { b: ['b2'] }), last];
    expect(briefly(rules, { a: 'doute', b: 'b2' })).toEqual([{ rank: 1, rule: last, fits: ['b b1 unmet'] }]);
  });

  it('names the answers that an earlier rule took, though the rule does not read them', () => {
    const rules = [ruleTo('deux', { a: ['a1'] }), last];
    expect(briefly(rules, { a: 'a1', b: 'b1' })).toEqual([
      { rank: 1, rule: last, fits: ['a a2 unmet', 'b b1 met'] },
    ]);
    const others = [ruleTo('deux', { a: ['a1', 'doute'] }), ruleTo('un')];
    expect(briefly(others, { a: 'doute', b: 'b1' })).toEqual([
      { rank: 1, rule: others[1], fits: ['a a2 missing'] },
    ]);
  });

  it('names every answer that would do as well, « je ne sais pas » left out', () => {
    const made = questionnaireOf(
      [questionOf('a', 'a1 a2 a3 doute'), questionOf('b', 'b1 b2 doute')],
      [ruleTo('deux', { a: ['a1'] }), last],
    );
    const [found] = alternatives(made, { a: 'a1', b: 'b1' }, order);
    expect(found?.criteria[0]?.accepted.map(({ id }) => id)).toEqual(['a2', 'a3']);
  });

  it('names no answer of another rule, of a state further away, nor of another question to change', () => {
    const [a, b] = [questionOf('a', 'a1 a2 a3 doute'), questionOf('b', 'b1 b2 doute')];
    const here = ruleTo('deux', { a: ['a1'] });
    const all = ruleTo('un');
    expect(acceptedOf([a, b], [here, all])).toEqual(['a a2/a3']);
    expect(acceptedOf([a, b], [here, ruleTo('un', { a: ['a3'], b: ['b1', 'b2'] }), all])).toEqual(['a a2']);
    const opened = questionOf('c', 'c1 c2', { askedWhen: [{ a: ['a3'] }] });
    expect(acceptedOf([a, b, opened], [here, all])).toEqual(['a a2']);
    expect(acceptedOf([a, b], [ruleTo('deux', { a: ['a1'], b: ['b1'] }), all])).toEqual(['b b2']);
  });

  it('keeps a doubt that was given, and never asks for one', () => {
    const rules = [ruleTo('deux', { a: ['doute'], b: ['b2'] }), ruleTo('trois', { a: ['doute'] }), last];
    expect(briefly(rules, { a: 'doute', b: 'b1' }).map(({ rank }) => rank)).toEqual([1, 2]);
    expect(briefly(rules, { a: 'a1', b: 'b1' })).toEqual([]);
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

function rankOf(id: string | undefined): number | undefined {
  return recommendations.find((recommendation) => recommendation.id === id)?.rank;
}

function expectedFit({ question, accepted }: Criterion, rule: RuleLogic<string>, state: Answers): string {
  const given = state[question.id];
  if (given === undefined) return 'notAsked';
  const read = conditionOf(rule)[question.id];
  if (read?.includes(given) ?? accepted.some(({ id }) => id === given)) return 'met';
  return question.options.find(({ id }) => id === given)?.unknown === true ? 'missing' : 'unmet';
}

/** One complete state in so many, of every recommendation: from each, every other state is looked at. */
const ONE_IN = 83;

/** What is said from each of these states. */
const all = once(() => {
  const byId = Map.groupBy(completeStates(), (state) => recommendedId(questionnaire, state));
  const states = [...byId.values()].flatMap((alike) => alike.filter((_, index) => index % ONE_IN === 0));
  return states.map((state) => ({
    state,
    here: rankOf(recommendedId(questionnaire, state)),
    found: alternatives(questionnaire, state, recommendations),
  }));
});

/** The same, level by level. */
function flat() {
  return all().flatMap(({ state, found }) => found.map((alternative) => ({ state, alternative })));
}

/** The other answers of a state, newly asked ones included; none where one of them is « je ne sais pas ». */
function otherAnswers(state: Answers, target: Answers): string[] | undefined {
  const other = Object.keys(target).filter((id) => target[id] !== state[id]);
  const isDoubt = other.some((id) =>
    questionnaire.questions
      .find((question) => question.id === id)
      ?.options.some((option) => option.id === target[id] && option.unknown === true),
  );
  return isDoubt ? undefined : other;
}

describe('why not another level, from complete states of every recommendation', () => {
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

  it('takes a rule of that level that the fewest other answers lead to', () => {
    const reached = completeStates().map((target) => {
      const rule = recommend(questionnaire, target)?.recommendation;
      return { target, rule, rank: rankOf(rule?.outcome) };
    });
    for (const { state, alternative } of flat().filter((_, index) => index % 5 === 0)) {
      const sizes = reached
        .filter(({ rank }) => rank === alternative.rank)
        .flatMap(({ target, rule }) => {
          const other = otherAnswers(state, target);
          return other === undefined ? [] : [{ rule, size: other.length }];
        });
      const fewest = Math.min(...sizes.map(({ size }) => size));
      const nearest = sizes.filter(({ size }) => size === fewest).map(({ rule }) => rule?.id);
      expect(nearest).toContain(alternative.rule.id);
    }
  });

  it('compares the answers with each question that the rule reads, in question order', () => {
    for (const { alternative } of flat()) {
      const read = Object.keys(conditionOf(alternative.rule));
      const compared = alternative.criteria.map(({ question }) => question);
      expect(compared.map(({ id }) => id)).toEqual(expect.arrayContaining(read));
      expect(compared).toEqual(questionnaire.questions.filter((question) => compared.includes(question)));
    }
  });

  it('says of each criterion whether it is met, unmet, unknown or not asked; one at least is not met', () => {
    for (const { state, alternative } of flat()) {
      const fits = alternative.criteria.map(({ fit }) => fit);
      expect(fits).toEqual(
        alternative.criteria.map((criterion) => expectedFit(criterion, alternative.rule, state)),
      );
      expect(fits.some((fit) => fit !== 'met')).toBe(true);
    }
    const fits = new Set(flat().flatMap(({ alternative }) => alternative.criteria.map(({ fit }) => fit)));
    expect([...fits].toSorted()).toEqual(['met', 'missing', 'notAsked', 'unmet']);
  });

  it('names the answers accepted, without « je ne sais pas »', () => {
    for (const { alternative } of flat()) {
      for (const { question, accepted } of alternative.criteria) {
        const ids = conditionOf(alternative.rule)[question.id];
        const definite = question.options.filter(
          ({ id, unknown }) => ids?.includes(id) === true && unknown === undefined,
        );
        if (ids !== undefined) expect(accepted).toEqual(definite);
        expect(accepted.length).toBeGreaterThan(0);
      }
    }
  });
});
