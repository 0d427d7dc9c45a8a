import { describe, expect, it } from 'vitest';
import { nextQuestion, pruneAnswers } from './answers.ts';
import { recommendedId } from './recommend.ts';
import { once } from '../../content-model/memoize.ts';
import { definiteCompletions } from './states.ts';
import { answersToCheck, upgradePaths, type Upgrade } from './upgrade-paths.ts';
import { conditionOf, type Answers, type Question, type RankedRecommendation, type Rule } from './model.ts';
import { levelsOf, questionOf, questionnaireOf, ruleTo } from '../../../tests/support/diagnosis/made-up.ts';
import {
  completeStates,
  questionnaire,
  recommendations,
} from '../../../tests/support/diagnosis/real-questionnaire.ts';

const a = questionOf('a', 'a1 a2 a3 doute', { changer: 2 });
const b = questionOf('b', 'b1 b2 doute', { changer: 1 });
const c = questionOf('c', 'c1 c2 doute', { posee: [{ a: ['a2'] }] });
const start = { a: 'a1', b: 'b1' };
const order = levelsOf('un', 'deux', 'trois');

/** What would lead further, in short: the rank and the other answers. */
function said(
  questions: readonly Question[],
  rules: readonly Rule<string>[],
  state: Answers = start,
  ranked: readonly RankedRecommendation[] = order,
) {
  return upgradePaths(questionnaireOf(questions, rules), state, ranked).map(
    ({ rank, conditions }) => `${rank}: ${conditions.map(({ option }) => option.id).join(' ')}`,
  );
}

const last = ruleTo('un');

describe('what would lead further', () => {
  it('is two answers where one is not enough, in the order marked', () => {
    expect(said([a, b], [ruleTo('deux', { a: ['a2'], b: ['b2'] }), last])).toEqual(['2: b2 a2']);
  });

  it('is one answer where one is enough, whatever two would do', () => {
    const rules = [ruleTo('deux', { a: ['a3'] }), ruleTo('deux', { a: ['a2'], b: ['b2'] }), last];
    expect(said([a, b], rules)).toEqual(['2: a3']);
  });

  it('is one way for each set of answers, with the first option that is enough, in the order marked', () => {
    expect(said([a, b], [ruleTo('deux', { a: ['a2', 'a3'] }), ruleTo('deux', { b: ['b2'] }), last])).toEqual([
      '2: b2',
      '2: a2',
    ]);
  });

  it('is two ways at most for a level', () => {
    const d = questionOf('d', 'd1 d2', { changer: 3 });
    const rules = [
      ruleTo('deux', { a: ['a2'] }),
      ruleTo('deux', { b: ['b2'] }),
      ruleTo('deux', { d: ['d2'] }),
      last,
    ];
    expect(said([a, b, d], rules, { ...start, d: 'd1' })).toEqual(['2: b2', '2: a2']);
  });

  it('is said of each later level in turn, however the recommendations are listed', () => {
    const rules = [ruleTo('trois', { a: ['a2'] }), ruleTo('deux', { a: ['a3'] }), last];
    expect(said([a, b], rules, start, order.toReversed())).toEqual(['2: a3', '3: a2']);
    expect(said([a, b], rules, { a: 'a3', b: 'b1' })).toEqual(['3: a2']);
  });

  it('is not said of a rank that is no level, nor of the present level by another way', () => {
    const ranked = order.map((recommendation) =>
      recommendation.id === 'trois' ? { ...recommendation, niveau: undefined } : recommendation,
    );
    expect(said([a, b], [ruleTo('trois', { a: ['a2'] }), last], start, ranked)).toEqual([]);
    expect(said([a, b], [ruleTo('un', { a: ['a2'] }), last])).toEqual([]);
  });

  it('never changes an answer that is not marked, nor answers a question that is not asked', () => {
    const rules = [ruleTo('deux', { a: ['a2'] }), last];
    expect(said([{ ...a, changer: undefined }, b], rules)).toEqual([]);
    const later = { ...c, changer: 1, posee: [{ b: ['b2'] }] };
    expect(said([a, { ...b, changer: undefined }, later], [ruleTo('deux', { c: ['c1'] }), last])).toEqual([]);
  });

  it('never proposes « je ne sais pas », nor an answer without words after « si »', () => {
    expect(said([a, b], [ruleTo('deux', { a: ['doute'] }), last])).toEqual([]);
    const wordless = { ...a, options: a.options.map((option) => ({ ...option, si: undefined })) };
    expect(said([wordless, b], [ruleTo('deux', { a: ['a2'] }), last])).toEqual([]);
  });

  it('counts on the lowest level that a question newly opened may lead to, « je ne sais pas » left out', () => {
    expect(said([a, b, c], [ruleTo('deux', { c: ['c1'] }), ruleTo('trois', { c: ['c2'] }), last])).toEqual([
      '2: a2',
    ]);
    expect(said([a, b, c], [ruleTo('deux', { c: ['c2'] }), ruleTo('trois', { c: ['c1'] }), last])).toEqual([
      '2: a2',
    ]);
    expect(said([a, b, c], [ruleTo('deux', { c: ['c2'] }), last])).toEqual([]);
  });

  it('does not count on a level when a question newly opened may lead outside the order', () => {
    for (const [inside, outside] of [
      ['c1', 'c2'],
      ['c2', 'c1'],
    ] as const) {
      const rules = [ruleTo('dehors', { c: [outside] }), ruleTo('deux', { c: [inside] }), last];
      expect(said([a, b, c], rules)).toEqual([]);
    }
  });

  it('keeps the answers still asked, and changes none that another change closes', () => {
    const closed = { ...b, posee: [{ a: ['a1', 'a3'] }] };
    expect(said([a, closed], [ruleTo('deux', { a: ['a2'] }), last])).toEqual(['2: a2']);
    expect(said([a, closed], [ruleTo('trois', { a: ['a3'], b: ['b2'] }), last])).toEqual(['3: b2 a3']);
    const away = [
      ruleTo('deux', { a: ['a1'], b: ['b2'] }),
      ruleTo('un', { a: ['a1', 'a3'] }),
      ruleTo('trois'),
    ];
    expect(said([a, closed], away)).toEqual(['2: b2', '3: a2']);
  });

  it('answers a question that another change opens, where its answer matters', () => {
    const opened = { ...c, changer: 3 };
    expect(said([a, b, opened], [ruleTo('deux', { c: ['c1'] }), last])).toEqual(['2: a2 c1']);
    expect(said([a, b, opened], [ruleTo('deux', { c: ['c1', 'c2'] }), last])).toEqual(['2: a2']);
    expect(said([a, b, opened], [ruleTo('deux', { b: ['b2'] }), last])).toEqual(['2: b2']);
    const two = [ruleTo('deux', { c: ['c1'] }), ruleTo('trois', { c: ['c2'] }), last];
    expect(said([a, b, opened], two)).toEqual(['2: a2 c1', '3: a2 c2']);
    const beyond = [...order, { id: 'apres', rang: 4 }];
    const after = [ruleTo('deux', { c: ['c1'] }), ruleTo('apres', { c: ['c2'] }), last];
    expect(said([a, b, opened], after, start, beyond)).toEqual(['2: a2']);
  });
});

describe('what would lead into the order', () => {
  it('is, from outside the order, no way that a question newly opened may lead outside again', () => {
    for (const outside of ['c1', 'c2']) {
      const rules = [ruleTo('dehors', { c: [outside] }), ruleTo('un', { c: ['c1', 'c2'] }), ruleTo('dehors')];
      expect(said([a, b, c], rules)).toEqual([]);
    }
  });

  it('is, from answers that no rule takes, one way into the order', () => {
    expect(said([a, b], [ruleTo('deux', { b: ['b2'] })])).toEqual(['undefined: b2']);
  });

  it('is, from outside the order, one way into it, whose level is not said', () => {
    const rules = [ruleTo('trois', { a: ['a2'] }), ruleTo('deux', { b: ['b2'] }), ruleTo('dehors')];
    expect(said([a, b], rules)).toEqual(['undefined: b2']);
    expect(said([a, b], [ruleTo('dehors')])).toEqual([]);
    expect(said([a, b], [ruleTo('un', { a: ['a3'], b: ['b2'] }), ruleTo('dehors')])).toEqual([
      'undefined: b2 a3',
    ]);
  });
});

/** The questions of the answers to check. */
const checked = (rules: readonly Rule<string>[], state: Answers) =>
  answersToCheck(questionnaireOf([a, b, c], rules), state, order).map(({ id }) => id);

describe('the answers to check where the level seems too high', () => {
  it('are those whose other answer lowers the level, doubts left out', () => {
    const rules = [ruleTo('un', { a: ['a3'] }), ruleTo('un', { b: ['doute'] }), ruleTo('deux')];
    expect(checked(rules, start)).toEqual(['a']);
    expect(checked(rules, { a: 'a3', b: 'b1' })).toEqual([]);
  });

  it('are not where a question opened may keep the level, or lead out of the order', () => {
    const found = ['un', 'deux', 'dehors'].map((end) =>
      checked([ruleTo('un', { c: ['c1', 'doute'] }), ruleTo(end, { c: ['c2'] }), ruleTo('deux')], start),
    );
    expect(found).toEqual([['a'], [], []]);
  });

  it('are none outside the order', () => {
    expect(checked([ruleTo('un', { a: ['a2'] }), ruleTo('dehors')], start)).toEqual([]);
  });
});

/** Other answers to some questions, by question. */
type Other = Readonly<Record<string, string>>;

/** The ranks of the levels of the offer. */
const offerRanks = [
  ...new Set(
    recommendations.flatMap(({ niveau, rang }) => (niveau === undefined || rang === undefined ? [] : [rang])),
  ),
];

/** The rank of what a complete state is recommended. */
function rankOf(state: Answers): number | undefined {
  const id = recommendedId(questionnaire, state);
  return recommendations.find((recommendation) => recommendation.id === id)?.rang;
}

/** The ranks reached once a state has other answers, every question opened answered in every definite way. */
function ranksAfter(state: Answers, other: Other): (number | undefined)[] {
  const pruned = pruneAnswers(questionnaire, { ...state, ...other });
  if (pruned.dropped.some((id) => other[id] !== undefined)) return [undefined];
  return [...definiteCompletions(questionnaire, pruned.answers)].map(rankOf);
}

/**
 * The lowest rank assured by other answers; none if one way of going on leaves the order nor, from a level, if the
 * answer to a question that may be a condition leads to several.
 */
function assured(state: Answers, here: number | undefined, other: Other): number | undefined {
  const ranks = ranksAfter(state, other).toSorted((one, next) => (one ?? -1) - (next ?? -1));
  const { answers } = pruneAnswers(questionnaire, { ...state, ...other });
  const levels = new Set(ranks.filter((rank) => rank !== undefined && offerRanks.includes(rank)));
  const mayBeTold = nextQuestion(questionnaire, answers)?.changer !== undefined;
  return here !== undefined && mayBeTold && levels.size > 1 ? undefined : ranks[0];
}

/** Every choice of other definite answers to questions that may be proposed, of every size: brute force. */
function everyOther(state: Answers): Other[] {
  const open = questionnaire.questions.filter(({ changer: change }) => change !== undefined);
  let choices: Other[] = [{}];
  for (const { id, options } of open) {
    const others = options.filter((option) => option.si !== undefined && option.id !== state[id]);
    choices = choices.concat(
      others.flatMap((option) => choices.map((other) => ({ ...other, [id]: option.id }))),
    );
  }
  return choices.slice(1);
}

/** The answers that a change proposes. */
function otherOf({ conditions }: Upgrade): Other {
  return Object.fromEntries(conditions.map(({ question, option }) => [question.id, option.id]));
}

function namesOf(other: Other): string {
  return Object.keys(other).toSorted().join();
}

/** One complete state for each recommendation and each set of answers that a rule of a level reads: the rest is alike. */
function toldApart(): Answers[] {
  const read = new Set(
    questionnaire.tableaux.recommandation
      .filter(({ alors }) => recommendations.some(({ id, rang }) => id === alors && rang !== undefined))
      .flatMap((rule) => Object.keys(conditionOf(rule))),
  );
  const alike = Map.groupBy(completeStates(), (state) =>
    [recommendedId(questionnaire, state), ...[...read].map((id) => state[id])].join(),
  );
  return [...alike.values()].flatMap(([state]) => (state === undefined ? [] : [state]));
}

/** What is proposed from each of these states. */
const all = once(() =>
  toldApart().map((state) => ({
    state,
    here: rankOf(state),
    found: upgradePaths(questionnaire, state, recommendations),
  })),
);

/** The same, with what every other answer would assure. */
const compared = once(() =>
  all().map(({ state, here, found }) => ({
    here,
    found,
    others: everyOther(state).map((other) => ({ other, rank: assured(state, here, other) })),
  })),
);

describe('what would lead further, from every complete state', () => {
  it('proposes definite answers only, to questions marked to be changed, other than those given', () => {
    for (const { state, found } of all()) {
      for (const { question, option } of found.flatMap(({ conditions }) => conditions)) {
        expect([question.changer, option.inconnu]).toEqual([expect.any(Number), undefined]);
        expect(state[question.id]).not.toBe(option.id);
      }
    }
  });

  it('leads to a later level of the offer, each in turn, at most two ways each', () => {
    for (const { found } of all().filter(({ here }) => here !== undefined)) {
      const ranks = found.map(({ rank }) => rank ?? 0);
      expect(ranks).toEqual(ranks.toSorted((one, other) => one - other));
      expect(ranks.filter((rank) => ranks.filter((other) => other === rank).length > 2)).toEqual([]);
    }
    for (const { here, found } of all()) {
      for (const { rank } of found.filter((change) => change.rank !== undefined)) {
        expect(offerRanks).toContain(rank);
        expect(rank).toBeGreaterThan(here ?? Infinity);
      }
    }
  });

  it('assures the level announced, whatever is answered to the questions opened: never a lower one nor another', () => {
    for (const { state, found } of all()) {
      for (const change of found.filter(({ rank }) => rank !== undefined)) {
        const ranks = ranksAfter(state, otherOf(change)).map((rank) => rank ?? -1);
        expect(Math.min(...ranks)).toBe(change.rank);
        expect(ranks.filter((rank) => rank !== change.rank && offerRanks.includes(rank))).toEqual([]);
      }
    }
  });

  it('needs as few other answers as can be, for every rank within reach', () => {
    for (const { here, found, others } of compared()) {
      const targets = here === undefined ? [] : offerRanks.filter((rank) => rank > here);
      for (const target of targets) {
        const sizes = others
          .filter(({ rank }) => rank === target)
          .map(({ other }) => Object.keys(other).length);
        const proposed = found.filter(({ rank }) => rank === target);
        expect(proposed.length > 0).toBe(sizes.length > 0);
        for (const { conditions } of proposed) expect(conditions).toHaveLength(Math.min(...sizes));
      }
    }
  });

  it('proposes from outside the order one way into it, if there is any, without naming a rank', () => {
    for (const { found, others } of compared().filter(({ here }) => here === undefined)) {
      const within = others.filter(({ rank }) => rank !== undefined);
      expect(found).toHaveLength(within.length > 0 ? 1 : 0);
      expect(found.map(({ rank }) => rank)).toEqual(found.map(() => undefined));
      const sizes = within.map(({ other }) => Object.keys(other).length);
      for (const change of found) {
        expect(within.map(({ other }) => other)).toContainEqual(otherOf(change));
        expect(change.conditions).toHaveLength(Math.min(...sizes));
      }
    }
  });

  it('proposes the least advanced option that is enough, one way for each set of questions, in the order marked', () => {
    for (const { found, others } of compared()) {
      const sets = found.map((change) => `${change.rank} ${Object.keys(otherOf(change)).join()}`);
      expect(new Set(sets).size).toBe(sets.length);
      for (const change of found.filter(
        ({ rank, conditions }) => rank !== undefined && conditions.length === 1,
      )) {
        const names = namesOf(otherOf(change));
        const first = others.find(({ other, rank }) => rank === change.rank && namesOf(other) === names);
        expect(first?.other).toEqual(otherOf(change));
      }
      const firsts = found.map(({ rank, conditions }) => ({
        rank,
        order: conditions[0]?.question.changer ?? 0,
      }));
      const sorted = firsts.toSorted(
        (one, other) => (one.rank ?? 0) - (other.rank ?? 0) || one.order - other.order,
      );
      expect(firsts).toEqual(sorted);
    }
  });
});
