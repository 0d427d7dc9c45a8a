import { describe, expect, it } from 'vitest';
import { encode, readCode, type CodeShape } from './code.ts';
import { hasShapeOf, openCode, type FrozenVersion } from './versions.ts';
import { question, questionnaireOf } from '../../../tests/support/diagnosis/made-up.ts';

function frozen(
  version: number,
  shape: Readonly<Record<string, string>>,
  rest: Partial<FrozenVersion> = {},
): FrozenVersion {
  const questions = Object.entries(shape).map(([id, options]) => question(id, options));
  return { version, questions, renamed: {}, forgotten: [], ...rest };
}

const first = frozen(
  1,
  { who: 'us them all', where: 'here there' },
  { renamed: { where: 'place' }, forgotten: ['who/them', 'who/all'] },
);
/** Its option `all` is a new one: what the first version forgets of that name is not this one. */
const second = frozen(
  2,
  { who: 'us all', place: 'here there', when: 'now' },
  { renamed: { 'place/here': 'place/home' }, forgotten: ['when'] },
);
const present = {
  ...questionnaireOf(
    [
      question('who', 'us all'),
      question('place', 'home there', { askedWhen: [{ who: ['us'] }] }),
      question('when', 'now'),
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
      incomplete: false,
    });
    expect(opened(second, { who: 'us', place: 'here' })).toEqual({
      answers: { who: 'us', place: 'home' },
      from: 2,
      incomplete: false,
    });
  });

  it('loses an option or a question that lost its meaning, and is then incomplete', () => {
    expect(opened(first, { who: 'them' })).toEqual({ answers: {}, from: 1, incomplete: true });
    expect(opened(second, { who: 'us', when: 'now' })).toEqual({
      answers: { who: 'us' },
      from: 2,
      incomplete: true,
    });
  });

  it('keeps an answer where only another answer to its question is renamed or forgotten', () => {
    expect(opened(first, { who: 'us', where: 'there' })?.answers).toEqual({ who: 'us', place: 'there' });
  });

  it('loses what is not asked any more', () => {
    expect(opened(second, { who: 'all', place: 'there' })).toEqual({
      answers: { who: 'all' },
      from: 2,
      incomplete: true,
    });
  });

  it('is opened as it is in the present version', () => {
    expect(openCode(present, versions, encode(present, { who: 'all', when: 'now' }))).toEqual({
      answers: { who: 'all', when: 'now' },
    });
  });

  it('does not open when its version was never published, is the present one, or comes later', () => {
    expect(opened(first, { who: 'us' }, [second])).toBeUndefined();
    const unreachable = encode(present, { place: 'home' });
    const same: FrozenVersion = { ...present, renamed: {}, forgotten: [] };
    expect(readCode(same, unreachable)).toEqual({ place: 'home' });
    expect(openCode(present, [same], unreachable)).toBeUndefined();
    const later = frozen(4, { who: 'us' });
    expect(opened(later, { who: 'us' }, [later])).toBeUndefined();
  });
});

describe('the shape of a questionnaire', () => {
  const shape: CodeShape = frozen(7, { a: 'a1 a2', b: 'b1' });

  it('is kept when its ids are the same in the same order, whatever its version', () => {
    expect(hasShapeOf(shape, frozen(8, { a: 'a1 a2', b: 'b1' }))).toBe(true);
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
