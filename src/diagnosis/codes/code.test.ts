import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { type CodeShape, LAST_VERSION, MOST_CHARACTERS, decode, encode, formatCode } from './code.ts';
import { alphabet, isSound } from './sound-code.ts';
import { pruneAnswers } from '../engine/answers.ts';
import type { Answers, QuestionLogic } from '../engine/model.ts';
import { allStates } from '../engine/states.ts';
import { damaged, spread } from '../verify/answers-kept.ts';
import { accepted, characters, codes } from '../../../tests/support/diagnosis/real-codes.ts';
import { questionnaire, states } from '../../../tests/support/diagnosis/real-questionnaire.ts';
import { small } from '../../../tests/support/diagnosis/small-subject.ts';

describe('the code of a state', () => {
  it('gives back its state, for every state, partial or complete', () => {
    expect(states().length).toBeGreaterThan(200);
    for (const [index, code] of codes().entries()) {
      expect(decode(questionnaire, code), code).toEqual(states()[index]);
    }
  });

  it('gives back a state whose earlier questions wait for an answer', () => {
    const holes: CodeShape = {
      version: 1,
      questions: [shapeOf('a', 2), shapeOf('b', 3), shapeOf('c', 2, [{ a: ['a-1'] }, { b: ['b-2'] }])],
    };
    const all = allStates(holes);
    expect(all).toContainEqual({ b: 'b-2', c: 'c-0' });
    for (const state of all) expect(decode(holes, encode(holes, state))).toEqual(state);
    expect(new Set(all.map((state) => encode(holes, state))).size).toBe(all.length);
  });

  it('belongs to one state only', () => {
    expect(new Set(codes()).size).toBe(states().length);
  });

  it('is short, without look-alike characters, and sound by its characters alone', () => {
    expect(alphabet).not.toMatch(/[01OILU]/);
    for (const code of codes()) {
      expect(code.length).toBeLessThanOrEqual(MOST_CHARACTERS);
      expect([...code].every((character) => alphabet.includes(character))).toBe(true);
      expect(isSound(code), code).toBe(true);
    }
  });

  it('is not sound once two characters change places, nor under the head of another length', () => {
    for (const code of spread(codes(), 20)) {
      const [head = '', one = '', two = ''] = code;
      expect(isSound(head + two + one + code.slice(3))).toBe(one === two);
      const longer = (characters[characters.indexOf(head) + 1] ?? '') + code.slice(1, -2);
      const checked = characters.flatMap((last) => characters.map((first) => longer + first + last));
      expect(checked.filter(isSound)).toEqual([]);
    }
  });

  it.each([1, 2, LAST_VERSION - questionnaire.version])(
    'is refused when it comes from a version %i later',
    (later) => {
      const other = { ...questionnaire, version: questionnaire.version + later };
      const wrong = states().map((state) => encode(other, state));
      expect(wrong.every((code) => decode(other, code) !== undefined)).toBe(true);
      expect(accepted(wrong)).toEqual([]);
    },
  );

  it('holds no answer that is not asked by those before', () => {
    const given = (questions: readonly QuestionLogic[]): Answers[] => {
      const [first, ...later] = questions;
      if (first === undefined) return [{}];
      const choices = [{}, ...first.options.map((option) => ({ [first.id]: option.id }))];
      return given(later).flatMap((rest) => choices.map((choice) => ({ ...choice, ...rest })));
    };
    const every = given(small.questionnaire.questions);
    const unreachable = every.filter((state) => pruneAnswers(small.questionnaire, state).dropped.length > 0);
    expect(unreachable.length).toBeGreaterThan(20);
    for (const state of unreachable)
      expect(decode(small.questionnaire, encode(small.questionnaire, state))).not.toEqual(state);
  });

  it('is refused when a character outside the alphabet would add up like one of it', () => {
    const wrong = codes().flatMap((code) => (code.endsWith('Y') ? [`${code.slice(0, -1)}0`] : []));
    expect(wrong.length).toBeGreaterThan(10);
    expect(accepted(wrong)).toEqual([]);
  });

  it.each(['', '2', '22', '222', '4', '10', '\u0000', 'É', '4'.repeat(400), '٣', '😀'])(
    'is no such text: « %s »',
    (text) => {
      expect(decode(questionnaire, text)).toBeUndefined();
      expect(isSound(text)).toBe(false);
    },
  );
});

function shapeOf(id: string, count: number, posee: QuestionLogic['posee'] = []) {
  return { id, posee, options: Array.from({ length: count }, (_, index) => ({ id: `${id}-${index}` })) };
}

/** Questions of so many options, the last option of each given. */
function lastOf(counts: readonly number[]) {
  const questions = counts.map((count, at) => shapeOf(`question-${at}`, count));
  const answers = Object.fromEntries(questions.map(({ id, options }) => [id, options.at(-1)?.id ?? '']));
  return { shape: { version: 1, questions }, answers };
}

describe('a code of another questionnaire of the same version', () => {
  it('is refused where it says more answers than there are questions', () => {
    const { version, questions } = small.questionnaire;
    const longer: CodeShape = { version, questions: [...questions, shapeOf('more', 28)] };
    const state = { lieu: 'ici', etape: 'plan', aide: 'etude' };
    expect(decode(small.questionnaire, encode(longer, state))).toEqual(state);
    const more = { ...state, more: 'more-3' };
    expect(decode(longer, encode(longer, more))).toEqual(more);
    expect(decode(small.questionnaire, encode(longer, more))).toBeUndefined();
  });
});

describe('the length of a code', () => {
  it.each([
    [[], 3],
    [[1], 4],
    [[28], 4],
    [[29], 5],
    [[28, 28], 5],
    [[28, 28, 1], 6],
  ])('is just enough for questions of so many options: %j', (counts, length) => {
    const { shape, answers } = lastOf(counts);
    expect(encode(shape, answers)).toHaveLength(length);
    expect(decode(shape, encode(shape, answers))).toEqual(answers);
  });

  it('grows with the answers, and leaves out the questions that are not asked', () => {
    const shape: CodeShape = {
      version: 1,
      questions: [shapeOf('a', 20), shapeOf('b', 28, [{ a: ['a-1'] }]), shapeOf('c', 28)],
    };
    const lengths = [{}, { a: 'a-1' }, { a: 'a-0', c: 'c-27' }, { a: 'a-1', b: 'b-27', c: 'c-27' }].map(
      (state) => encode(shape, state).length,
    );
    expect(lengths).toEqual([3, 4, 5, 6]);
  });
});

describe('a code read aloud', () => {
  it.each([
    ['ABC', 'ABC'],
    ['ABCD', 'ABCD'],
    ['ABCDE', 'ABC-DE'],
    ['ABCDEF', 'ABC-DEF'],
    ['ABCDEFG', 'ABCD-EFG'],
    ['ABCDEFGH', 'ABCD-EFGH'],
    ['ABCDEFGHI', 'ABC-DEF-GHI'],
  ])('%s is said %s', (code, said) => {
    expect(formatCode(code)).toBe(said);
  });
});

describe('a copying error in any state’s code', () => {
  it('is refused when one character is wrong, missing or added, or changes places with its neighbour', () => {
    for (const code of spread(codes())) expect(accepted([...damaged(code)]), code).toEqual([]);
  });

  it('is refused when any two characters are wrong, at random', () => {
    const places = fc.uniqueArray(fc.nat(MOST_CHARACTERS - 1), { minLength: 2, maxLength: 2 });
    const shifts = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 28 }));
    fc.assert(
      fc.property(fc.constantFrom(...codes()), places, shifts, (code, at, by) => {
        const wrong = Array.from(code, (right, place) => {
          const shift = by[at.indexOf(place)] ?? 0;
          return characters[(characters.indexOf(right) + shift) % characters.length];
        }).join('');
        expect(accepted([wrong])).toEqual(wrong === code ? [code] : []);
      }),
      { numRuns: 20_000 },
    );
  });
});
