import { describe, expect, it } from 'vitest';
import { decode, encode, type CodeShape } from './code.ts';
import { hasShapeOf, openCode, toPresent, type FrozenVersion } from './versions.ts';
import type { Condition } from '../engine/model.ts';
import { questionOf, questionnaireOf } from '../../../tests/support/diagnosis/made-up.ts';

function frozen(
  version: number,
  shape: Readonly<Record<string, string>>,
  rest: Partial<FrozenVersion> = {},
): FrozenVersion {
  const questions = Object.entries(shape).map(([id, options]) => questionOf(id, options));
  return { version, questions, renommes: {}, oublies: [], ...rest };
}

const first = frozen(
  1,
  { who: 'us them all', where: 'here there' },
  { renommes: { where: 'place' }, oublies: ['who/them', 'who/all'] },
);
/** Its option `all` is a new one: what the first version forgets of that name is not this one. */
const second = frozen(
  2,
  { who: 'us all', place: 'here there', when: 'now' },
  { renommes: { 'place/here': 'place/home' }, oublies: ['when'] },
);
const present = {
  ...questionnaireOf(
    [
      questionOf('who', 'us all'),
      questionOf('place', 'home there', { posee: [{ who: ['us'] }] }),
      questionOf('when', 'now'),
    ],
    [],
  ),
  version: 3,
};
const versions = [first, second];

function opened(from: FrozenVersion, answers: Readonly<Record<string, string>>, known = versions) {
  return openCode(present, known, encode(from, answers));
}

describe('a code of an older version', () => {
  it('goes through every later version, from its own on', () => {
    expect(opened(first, { who: 'us', where: 'here' })).toEqual({
      answers: { who: 'us', place: 'home' },
      from: 1,
    });
    expect(opened(second, { who: 'us', place: 'here' })).toEqual({
      answers: { who: 'us', place: 'home' },
      from: 2,
    });
  });

  it('loses an option or a question that lost its meaning', () => {
    expect(opened(first, { who: 'them' })).toEqual({ answers: {}, from: 1 });
    expect(opened(second, { who: 'us', when: 'now' })).toEqual({
      answers: { who: 'us' },
      from: 2,
    });
  });

  it('reads nothing that the present version says of the next', () => {
    const known = [...versions, frozen(3, {}, { oublies: ['who'] })];
    expect(toPresent(present, known, 2, { who: 'us' })).toEqual({ who: 'us' });
  });

  it('keeps an answer where only another answer to its question is renamed or forgotten', () => {
    expect(opened(first, { who: 'us', where: 'there' })?.answers).toEqual({ who: 'us', place: 'there' });
  });

  it('loses what is not asked any more', () => {
    expect(opened(second, { who: 'all', place: 'there' })).toEqual({
      answers: { who: 'all' },
      from: 2,
    });
  });

  it('is opened as it is in the present version', () => {
    expect(openCode(present, versions, encode(present, { who: 'all', when: 'now' }))).toEqual({
      answers: { who: 'all', when: 'now' },
    });
  });

  it('does not open when its version was never published, is the present one, or comes later', () => {
    expect(opened(first, { who: 'us' }, [second])).toBeUndefined();
    const same = frozen(3, { who: 'a b c d e f g h i j k last' });
    const code = encode(same, { who: 'last' });
    expect(decode(same, code)).toEqual({ who: 'last' });
    expect(openCode(present, [same], code)).toBeUndefined();
    const later = frozen(4, { who: 'us' });
    expect(opened(later, { who: 'us' }, [later])).toBeUndefined();
  });
});

describe('a code of the version before', () => {
  const before = frozen(
    1,
    { who: 'us them', where: 'here there' },
    { renommes: { where: 'place', 'where/here': 'place/at-home' }, oublies: ['who/them'] },
  );
  const now = {
    ...questionnaireOf(
      [
        questionOf('who', 'us others'),
        questionOf('place', 'at-home there elsewhere'),
        questionOf('when', 'now later'),
      ],
      [],
    ),
    version: 2,
  };

  it('keeps the answers that kept their meaning, under their new names', () => {
    const code = encode(before, { who: 'us', where: 'here' });
    expect(openCode(now, [before], code)).toEqual({
      answers: { who: 'us', place: 'at-home' },
      from: 1,
    });
  });

  it('forgets an answer that lost its meaning', () => {
    const code = encode(before, { who: 'them', where: 'there' });
    expect(openCode(now, [before], code)).toEqual({ answers: { place: 'there' }, from: 1 });
  });

  it('does not open if it is damaged, or of a version never published', () => {
    expect(openCode(now, [before], '2222222')).toBeUndefined();
    expect(openCode(now, [], encode(before, { who: 'us' }))).toBeUndefined();
  });
});

/** A questionnaire whose last question is asked by these lines. */
function asked(...askedWhen: readonly Condition[]): CodeShape {
  const last = questionOf('c', 'c1', { posee: askedWhen });
  return { version: 7, questions: [questionOf('a', 'a1 a2'), questionOf('b', 'b1'), last] };
}

describe('the shape of a questionnaire', () => {
  const shape: CodeShape = frozen(7, { a: 'a1 a2', b: 'b1' });

  it('is kept when its ids are the same in the same order, whatever its version', () => {
    expect(hasShapeOf(shape, frozen(8, { a: 'a1 a2', b: 'b1' }))).toBe(true);
  });

  it('is another when a question is asked otherwise, not when a line reads its questions in another order', () => {
    const lines = asked({ a: ['a1'], b: ['b1'] });
    expect(hasShapeOf(lines, asked({ b: ['b1'], a: ['a1'] }))).toBe(true);
    for (const other of [asked(), asked({ a: ['a1'] }), asked({ a: ['a1'] }, { b: ['b1'] })])
      expect(hasShapeOf(lines, other)).toBe(false);
  });

  it.each<Readonly<Record<string, string>>>([
    { b: 'b1', a: 'a1 a2' },
    { a: 'a2 a1', b: 'b1' },
    { a: 'a1 a2' },
    { a: 'a1', b: 'b1' },
    { a: 'a1 a2 a3', b: 'b1' },
    { c: 'a1 a2', b: 'b1' },
  ])('is another when an id is added, taken, moved or renamed: %j', (other) => {
    expect(hasShapeOf(shape, frozen(7, other))).toBe(false);
  });
});
