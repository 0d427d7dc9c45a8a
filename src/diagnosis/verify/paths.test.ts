import { describe, expect, it } from 'vitest';
import type { Question } from '../engine/model.ts';
import { rulesReachAll, pathsEnd } from './paths.ts';
import { withRule, withRules, withoutRule } from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { enumerated, small } from '../../../tests/support/diagnosis/small-subject.ts';

/** A question always asked, with one answer: it lengthens every path by one. */
function always(id: string): Question {
  return { id, title: id, help: '', askedWhen: [], options: [{ id: 'oui', label: 'Oui', clause: 'oui' }] };
}

function longer(...ids: string[]) {
  return enumerated((old) => ({ ...old, questions: [...ids.map(always), ...old.questions] }));
}

describe('property 1: every path ends, after at most six questions', () => {
  it('accepts paths of six questions', () => {
    const subject = longer('a', 'b', 'c');
    expect(Math.max(...subject.complete.map((state) => Object.keys(state).length))).toBe(6);
    expect(pathsEnd(subject)).toEqual([]);
  });

  it('refuses each complete state of seven answers, and no shorter one', () => {
    const subject = longer('a', 'b', 'c', 'd');
    expect(pathsEnd(subject)).toEqual(
      subject.complete
        .filter((state) => state['aide'] !== undefined)
        .map((state) => ({
          property: 1,
          message: 'Un parcours est trop long : plus de 6 questions sont posées.',
          state,
        })),
    );
    expect(pathsEnd(subject)).toHaveLength(6);
  });
});

describe('property 2: every rule leads somewhere', () => {
  const unexpected = 'La dernière ligne, « debut », reçoit une situation qu’elle n’attend pas.';

  it('refuses a complete state that no rule takes, and the recommendation then never reached', () => {
    expect(rulesReachAll(enumerated((old) => withoutRule(old, 'debut')))).toEqual([
      ...['ici', 'doute'].flatMap((lieu) =>
        ['idee', 'doute'].map((etape) => ({
          property: 2,
          message: 'Aucune ligne du tableau ne convient.',
          state: { lieu, etape },
        })),
      ),
      { property: 2, message: 'Aucune situation ne mène à la recommandation « un ».' },
    ]);
  });

  it('refuses a state that the last rule takes without expecting it', () => {
    const subject = enumerated((old) => withRule(old, 'debut', { expected: { etape: ['idee'] } }));
    expect(rulesReachAll(subject)).toEqual(
      ['ici', 'doute'].map((lieu) => ({ property: 2, message: unexpected, state: { lieu, etape: 'doute' } })),
    );
  });

  it('says an unexpected state once, however many of its answers are unexpected', () => {
    const expected = { lieu: ['doute'], etape: ['idee'] };
    const found = rulesReachAll(enumerated((old) => withRule(old, 'debut', { expected })));
    expect(found.map(({ state }) => state)).toEqual([
      { lieu: 'ici', etape: 'idee' },
      { lieu: 'ici', etape: 'doute' },
      { lieu: 'doute', etape: 'doute' },
    ]);
  });

  it('refuses a state that the last rule takes without the answer that it expects', () => {
    const subject = enumerated((old) =>
      withRules(old, (rules) => rules.filter(({ id }) => id !== 'dehors' && id !== 'prepare')),
    );
    const outside = rulesReachAll(subject).filter(({ message }) => message === unexpected);
    expect(outside.map(({ state }) => state)).toContainEqual({ lieu: 'ailleurs' });
    expect(outside).toHaveLength(5);
  });

  it('lets a last rule that expects nothing take everything', () => {
    expect(rulesReachAll(enumerated((old) => withRule(old, 'debut', { expected: undefined })))).toEqual([]);
  });

  it('does not hold a rule with a condition to what it would expect', () => {
    const subject = enumerated((old) => withRule(old, 'prepare', { expected: { etape: ['idee'] } }));
    expect(rulesReachAll(subject)).toEqual([]);
  });

  it('refuses a recommendation that no state reaches', () => {
    const recommendations = [...small.recommendations, { id: 'oubliee', outside: false }];
    expect(rulesReachAll(enumerated(undefined, { recommendations }))).toEqual([
      { property: 2, message: 'Aucune situation ne mène à la recommandation « oubliee ».' },
    ]);
  });
});
