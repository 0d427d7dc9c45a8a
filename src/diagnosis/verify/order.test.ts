import { describe, expect, it } from 'vitest';
import { advanceNeverLowers } from './order.ts';
import {
  withFirstRule,
  withRule,
  withOption,
  withoutOption,
} from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { enumerated, small } from '../../../tests/support/diagnosis/small-subject.ts';

/** The recommendations with other ranks. */
function ranked(ranks: Readonly<Record<string, number | undefined>>) {
  return small.recommendations.map((standing) => ({ ...standing, rank: ranks[standing.id] }));
}

function lowers(option: string, state: Readonly<Record<string, string>>) {
  const message = `Répondre « ${option} » à « Quelle étape ? » fait baisser le niveau.`;
  return { property: 4, message, state };
}

describe('property 4: a more advanced answer never lowers the level', () => {
  it('accepts the small subject', () => {
    expect(advanceNeverLowers(enumerated())).toEqual([]);
  });

  it('accepts a more advanced answer that leaves the level as it is', () => {
    expect(
      advanceNeverLowers(
        enumerated(undefined, { recommendations: ranked({ un: 2, deux: 2, 'deux-avec': 2 }) }),
      ),
    ).toEqual([]);
  });

  it('refuses a lower level, from every state where the answer may be raised', () => {
    const recommendations = ranked({ un: 3, deux: 2, 'deux-avec': 3 });
    expect(advanceNeverLowers(enumerated(undefined, { recommendations }))).toEqual(
      ['ici', 'doute'].map((lieu) => lowers('Un plan', { lieu, etape: 'idee' })),
    );
  });

  it('refuses a lower level where every answer to the question is ranked', () => {
    const recommendations = ranked({ un: 3, deux: 2, 'deux-avec': 3 });
    const subject = enumerated((old) => withoutOption(old, 'etape', 'doute'), { recommendations });
    expect(advanceNeverLowers(subject)).toHaveLength(2);
  });

  it('fills the questions newly opened in every way: one answer that lowers is enough', () => {
    const subject = enumerated(
      (old) =>
        withFirstRule(old, {
          id: 'bas',
          when: { lieu: ['ici'], aide: ['doute'] },
          outcome: 'bas',
          reason: '',
        }),
      { recommendations: [...small.recommendations, { id: 'bas', rank: 0, outside: false }] },
    );
    expect(advanceNeverLowers(subject)).toEqual([lowers('Un plan', { lieu: 'ici', etape: 'idee' })]);
  });

  it('keeps the answers still asked', () => {
    const subject = enumerated(
      (old) => withRule(old, 'dehors', { when: { lieu: ['doute'], etape: ['plan'] } }),
      {
        recommendations: [
          ...small.recommendations.filter(({ id }) => id !== 'hors-sujet'),
          { id: 'hors-sujet', rank: 0, outside: true },
        ],
      },
    );
    expect(advanceNeverLowers(subject)).toEqual([lowers('Un plan', { lieu: 'doute', etape: 'idee' })]);
  });

  it('does not compare what is outside the order', () => {
    const plan = enumerated((old) => withRule(old, 'prepare', { outcome: 'hors-sujet' }));
    const idea = enumerated((old) => withRule(old, 'debut', { outcome: 'hors-sujet' }));
    expect(advanceNeverLowers(plan)).toEqual([]);
    expect(advanceNeverLowers(idea)).toEqual([]);
  });

  it('compares ranked answers only, and never a less advanced one', () => {
    const subject = enumerated((old) => withOption(old, 'etape', 'plan', { rank: undefined }), {
      recommendations: ranked({ un: 3, deux: 2, 'deux-avec': 2 }),
    });
    expect(advanceNeverLowers(subject)).toEqual([]);
    const reversed = enumerated((old) => withOption(old, 'etape', 'plan', { rank: 0 }));
    expect(advanceNeverLowers(reversed).map(({ message }) => message)).toEqual(
      Array.from({ length: 6 }, () => 'Répondre « Une idée » à « Quelle étape ? » fait baisser le niveau.'),
    );
    const equal = enumerated((old) => withOption(old, 'etape', 'plan', { rank: 1 }));
    expect(advanceNeverLowers(equal)).toEqual([]);
  });
});
