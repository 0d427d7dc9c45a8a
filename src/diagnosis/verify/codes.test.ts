import { describe, expect, it } from 'vitest';
import { decode, encode } from '../codes/code.ts';
import { codesRoundTrip, damaged } from './codes.ts';
import { enumerated, small } from '../../../tests/support/diagnosis/small-subject.ts';

/** The engine's codes, read by a faulty reader. */
function readBy(read: typeof decode) {
  return codesRoundTrip(enumerated(), { encode, decode: read });
}

describe('damage to a code', () => {
  it('is every wrong character at each place, then the swap of two different neighbours', () => {
    const all = [...damaged('2A')];
    expect(all).toHaveLength(28 * 2 + 1);
    expect(all.slice(0, 2)).toEqual(['3A', '4A']);
    expect(all[28]).toBe('A2');
    expect(all.slice(29, 31)).toEqual(['22', '23']);
    expect(new Set(all)).not.toContain('2A');
  });

  it('has no swap of two equal neighbours, which would change nothing', () => {
    expect([...damaged('AAB')].filter((code) => code === 'AAB')).toEqual([]);
    expect([...damaged('AAB')]).toHaveLength(28 * 3 + 1);
    expect([...damaged('AAB')]).toContain('ABA');
  });
});

describe('property 7: a code gives back its state, and none that is damaged is accepted', () => {
  it('refuses a version that the code has no character for', () => {
    const found = codesRoundTrip(enumerated((old) => ({ ...old, version: 29 })));
    expect(found).toHaveLength(16);
    expect(found[0]).toEqual({
      property: 7,
      message: expect.stringMatching(/^Le code \w{4} ne redonne pas les réponses\.$/),
      state: {},
    });
  });

  it.each([
    ['nothing', () => undefined],
    [
      'one answer too few',
      (answers: Record<string, string>) => Object.fromEntries(Object.entries(answers).slice(1)),
    ],
    ['one answer too many', (answers: Record<string, string>) => ({ ...answers, autre: 'oui' })],
    ['another answer', (answers: Record<string, string>) => ({ ...answers, lieu: 'autre' })],
  ])('refuses a code that gives back %s', (_, change) => {
    const state = { lieu: 'ici', etape: 'idee' };
    const code = encode(small.questionnaire, state);
    const found = readBy((questionnaire, read) => {
      const answers = decode(questionnaire, read);
      return read === code && answers !== undefined ? change(answers) : answers;
    });
    expect(found).toEqual([{ property: 7, message: `Le code ${code} ne redonne pas les réponses.`, state }]);
  });

  it('refuses the first damaged code that a careless reader accepts, once for each state', () => {
    const state = { lieu: 'ailleurs' };
    const code = encode(small.questionnaire, state);
    const wrong = [...damaged(code)];
    const [first] = wrong;
    const found = readBy((questionnaire, read) => decode(questionnaire, wrong.includes(read) ? code : read));
    expect(found).toContainEqual({
      property: 7,
      message: `Le code ${code}, recopié ${first}, est accepté.`,
      state,
    });
    expect(
      found.filter((violation) => violation.state === state || violation.message.includes(code)),
    ).toHaveLength(1);
  });
});
