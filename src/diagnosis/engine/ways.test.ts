import { describe, expect, it } from 'vitest';
import { recommend } from './recommend.ts';
import { keyWithFirst, wayKey } from './way-key.ts';
import { waysOf } from './ways.ts';
import { questionnaireOf, questionOf, ruleTo } from '../../../tests/support/diagnosis/made-up.ts';
import { withoutRule } from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { completeStates, questionnaire } from '../../../tests/support/diagnosis/real-questionnaire.ts';
import { small } from '../../../tests/support/diagnosis/small-subject.ts';

describe('the name of a way', () => {
  it('is the answers shown, each after its question, a missing one left empty', () => {
    expect(wayKey(['a', 'b', 'c'], { a: 'un', b: 'deux' })).toBe('a-un--b-deux--c-');
    expect(wayKey([], { a: 'un' })).toBe('');
  });

  it('adds the rule of the first service where it is asked to, nothing where there is none', () => {
    expect(keyWithFirst('a-un', { id: 'd-abord', alors: 'visite' })).toBe('a-un---d-abord');
    expect(keyWithFirst('a-un', undefined)).toBe('a-un---');
  });
});

describe('the way of a complete state', () => {
  it('holds the recommendation, the answers shown and the first service', () => {
    const way = waysOf(small.questionnaire)({ lieu: 'ici', etape: 'plan', aide: 'argent' });
    expect(way).toMatchObject({
      recommendation: 'deux',
      key: 'etape-plan--aide-argent',
      shown: ['etape'],
      firstService: { id: 'argent-d-abord' },
    });
  });

  it('is none where no rule matches', () => {
    expect(waysOf(withoutRule(small.questionnaire, 'debut'))({ lieu: 'ici', etape: 'idee' })).toBeUndefined();
  });

  it('is told by its first service where the answers shown do not tell it', () => {
    const made = questionnaireOf([questionOf('a', 'a1 a2'), questionOf('b', 'b1 b2')], [ruleTo('un')]);
    const first = { id: 'b1-d-abord', si: { b: ['b1'] }, alors: 'visite', motif: '' };
    const wayOf = waysOf({ ...made, tableaux: { ...made.tableaux, premierePrestation: [first] } });
    expect(wayOf({ a: 'a1', b: 'b1' })?.key).toBe('---b1-d-abord');
    expect(wayOf({ a: 'a1', b: 'b2' })?.key).toBe('---');
  });

  it('carries an answer that warns, in place of a first service that the answers shown do not tell', () => {
    const [a, b] = [questionOf('a', 'a1 a2'), questionOf('b', 'b1 b2')];
    const warning = {
      ...a,
      options: a.options.map((each) => (each.id === 'a1' ? { ...each, avertit: true as const } : each)),
    };
    const made = questionnaireOf([warning, b], [ruleTo('un')]);
    const first = { id: 'b1-d-abord', si: { b: ['b1'] }, alors: 'visite', motif: '' };
    const wayOf = waysOf({ ...made, tableaux: { ...made.tableaux, premierePrestation: [first] } });
    expect(wayOf({ a: 'a1', b: 'b1' })).toMatchObject({ key: 'a-a1', firstService: undefined });
    expect(wayOf({ a: 'a2', b: 'b1' })?.key).toBe('---b1-d-abord');
  });

  it('is that of no state of another recommendation, other answers shown or another first service', () => {
    const wayOf = waysOf(questionnaire);
    const told = new Map<string, string>();
    for (const state of completeStates()) {
      const matched = recommend(questionnaire, state);
      const way = wayOf(state);
      const key = `${way?.recommendation} ${way?.key}`;
      const said = [
        matched?.recommandation.alors,
        way?.firstService?.alors,
        ...(way?.shown.map((id) => `${id}=${state[id]}`) ?? []),
      ].join();
      expect(told.get(key) ?? said).toBe(said);
      told.set(key, said);
    }
  });
});
