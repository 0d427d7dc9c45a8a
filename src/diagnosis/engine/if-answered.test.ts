import { describe, expect, it } from 'vitest';
import { excludeEachOther, ifAnswered } from './explain.ts';
import { small } from '../../../tests/support/diagnosis/small-subject.ts';

const said = (when: Parameters<typeof ifAnswered>[1], isOtherwise?: boolean) =>
  ifAnswered(small.questionnaire, when, isOtherwise).replaceAll('\u00A0', ' ');

describe('a condition in words', () => {
  it('is the answers that meet it, one of several or one of each question', () => {
    expect(said({ lieu: ['ici'] })).toBe('Si vous avez répondu « Ici » :');
    expect(said({ lieu: ['ici', 'ailleurs'] })).toBe('Si vous avez répondu « Ici » ou « Ailleurs » :');
    expect(said({ lieu: ['ici', 'ailleurs', 'doute'] })).toContain(
      '« Ici », « Ailleurs » ou « Je ne sais pas » à',
    );
    expect(said({ lieu: ['ici'], etape: ['idee'] })).toBe('Si vous avez répondu « Ici », et « Une idée » :');
  });

  it('names the question of an answer that several questions propose', () => {
    const [lieu] = small.questionnaire.questions;
    expect(said({ lieu: ['doute'] })).toBe(`Si vous avez répondu « Je ne sais pas » à « ${lieu?.titre} » :`);
  });

  it('says that a condition before it wins', () => {
    expect(said({ lieu: ['ici'] }, true)).toBe('Sinon, si vous avez répondu « Ici » :');
  });

  it('excludes another where a question has no answer that both accept', () => {
    expect(excludeEachOther({ lieu: ['ici'] }, { lieu: ['ailleurs', 'doute'] })).toBe(true);
    expect(excludeEachOther({ lieu: ['ici'], etape: ['idee'] }, { etape: ['plan'] })).toBe(true);
    expect(excludeEachOther({ lieu: ['ici', 'ailleurs'] }, { lieu: ['ici', 'doute'] })).toBe(false);
    expect(excludeEachOther({ lieu: ['ici'] }, { etape: ['idee'] })).toBe(false);
  });
});
