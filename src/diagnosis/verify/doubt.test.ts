import { describe, expect, it } from 'vitest';
import { doubtIsSafe } from './order.ts';
import {
  withFirstRule,
  withOption,
  withoutOption,
} from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { enumerated, small } from '../../../tests/support/diagnosis/small-subject.ts';

const further = 'À « Quelle étape ? », « je ne sais pas » mène plus loin que « Une idée ».';

/** A rule for a doubt, before all others. */
function ruleFor(when: Readonly<Record<string, readonly string[]>>, outcome: string) {
  return { id: 'doute', when, outcome, reason: '' };
}

describe('property 5: « je ne sais pas » is safe', () => {
  it('accepts the small subject', () => {
    expect(doubtIsSafe(enumerated())).toEqual([]);
  });

  it('is offered at each question', () => {
    expect(doubtIsSafe(enumerated((old) => withoutOption(old, 'aide', 'doute')))).toEqual([
      { property: 5, message: 'La question « Quelle aide ? » n’a pas de réponse « je ne sais pas ».' },
    ]);
  });

  it('leaves a point to confirm', () => {
    expect(doubtIsSafe(enumerated((old) => withOption(old, 'aide', 'doute', { point: undefined })))).toEqual([
      { property: 5, message: 'À « Quelle aide ? », « je ne sais pas » ne laisse aucun point à confirmer.' },
    ]);
  });
});

describe('property 5, where answers are ordered: doubt leads no further than any definite answer', () => {
  it('refuses a doubt that leads further than one of them', () => {
    const subject = enumerated((old) => withFirstRule(old, ruleFor({ etape: ['doute'] }, 'deux')));
    expect(doubtIsSafe(subject)).toEqual(
      ['ici', 'doute'].map((lieu) => ({ property: 5, message: further, state: { lieu, etape: 'doute' } })),
    );
  });

  it('fills the questions that the definite answer opens in every way', () => {
    const subject = enumerated(
      (old) => withFirstRule(old, ruleFor({ lieu: ['ici'], aide: ['argent'] }, 'bas')),
      { recommendations: [...small.recommendations, { id: 'bas', rank: 0, outside: false }] },
    );
    expect(doubtIsSafe(subject)).toContainEqual({
      property: 5,
      message: 'À « Quelle étape ? », « je ne sais pas » mène plus loin que « Un plan ».',
      state: { lieu: 'ici', etape: 'doute' },
    });
  });

  it('does not compare what is outside the order', () => {
    const definite = enumerated((old) => withFirstRule(old, ruleFor({ etape: ['idee'] }, 'hors-sujet')));
    expect(doubtIsSafe(definite).filter(({ state }) => state?.['etape'] === 'doute')).toEqual([]);
    const doubt = enumerated((old) =>
      withFirstRule(old, ruleFor({ lieu: ['ici'], etape: ['doute'] }, 'hors-sujet')),
    );
    expect(doubtIsSafe(doubt).filter(({ message }) => message.includes('étape'))).toEqual([]);
  });

  it('does not compare one doubt with another', () => {
    const subject = enumerated(
      (old) => {
        const question = old.questions.find(({ id }) => id === 'etape');
        const options = [
          ...(question?.options ?? []),
          { id: 'peut-etre', label: 'Peut-être', clause: '', unknown: true },
        ];
        const wider = {
          ...old,
          questions: old.questions.map((each) => (each === question ? { ...each, options } : each)),
        };
        return withFirstRule(wider, ruleFor({ etape: ['peut-etre'] }, 'bas'));
      },
      { recommendations: [...small.recommendations, { id: 'bas', rank: 0, outside: false }] },
    );
    expect(doubtIsSafe(subject).filter(({ message }) => message.includes('plus loin'))).toEqual([]);
  });
});
