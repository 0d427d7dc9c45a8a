import { describe, expect, it } from 'vitest';
import * as checked from './worth-asking.ts';
import { withQuestion, withRule } from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { enumerated } from '../../../tests/support/diagnosis/small-subject.ts';
import { wholeBy } from '../../../tests/support/diagnosis/said.ts';

const questionsAreWorthAsking = wholeBy(checked.questionsAreWorthAsking);

describe('a question that decides is not asked where all is decided', () => {
  it('holds for the small subject', () => {
    expect(questionsAreWorthAsking(enumerated())).toEqual([]);
  });

  it('refuses one asked after an answer that decided, with its line, what to write and the state', () => {
    const subject = enumerated((old) =>
      withQuestion(withQuestion(old, 'etape', { posee: [{ lieu: ['ici', 'ailleurs', 'doute'] }] }), 'aide', {
        posee: [{ etape: ['plan'], lieu: ['ici', 'doute'] }],
      }),
    );
    expect(questionsAreWorthAsking(subject)).toContainEqual({
      message: '« Quelle étape ? » est posée alors que la recommandation ne peut plus changer.',
      at: ['questions', 1, 'posee'],
      remedy: 'retirez de « posee » la réponse qui a déjà tout décidé',
      state: { lieu: 'ailleurs' },
    });
    expect(questionsAreWorthAsking(subject)).toHaveLength(1);
  });

  it.each([
    ['a recommendation', { premierePrestation: [], prestationsEnPlus: [] }],
    ['a first service', { prestationsEnPlus: [] }],
    ['a service in addition', { premierePrestation: [] }],
  ])('accepts one that still changes %s', (kept, tables) => {
    const subject = enumerated((old) => {
      const one = kept === 'a recommendation' ? old : withRule(old, 'prepare-avec', { alors: 'deux' });
      return { ...one, tableaux: { ...one.tableaux, ...tables } };
    });
    expect(questionsAreWorthAsking(subject)).toEqual([]);
  });

  it('accepts one that decides nowhere, and leaves points to confirm', () => {
    const subject = enumerated((old) => {
      const one = withRule(old, 'prepare-avec', { alors: 'deux' });
      return { ...one, tableaux: { ...one.tableaux, premierePrestation: [], prestationsEnPlus: [] } };
    });
    expect(questionsAreWorthAsking(subject)).toEqual([]);
  });

  it('accepts one whose answers lead alike, where a later question decides', () => {
    const subject = enumerated((old) =>
      withRule(old, 'dehors', { si: { lieu: ['ailleurs'], etape: ['plan'] } }),
    );
    expect(questionsAreWorthAsking(subject)).toEqual([]);
  });
});
