import { describe, expect, it } from 'vitest';
import { pressesOver } from './second-tap.ts';

/** Two questions, one after the other at the same place. */
function twoQuestions() {
  let question = 'first';
  const presses = pressesOver(() => question);
  return {
    ...presses,
    goOn: () => {
      question = 'second';
    },
  };
}

function at(timeStamp: number, clientX = 100, clientY = 400, detail = 1) {
  return { timeStamp, clientX, clientY, detail };
}

describe('a press on the next question', () => {
  it.each([
    ['is not meant where it follows at once, at the same place', at(300, 108, 395), false],
    ['is meant once the visitor had time to read', at(2000), true],
    ['is meant at another place', at(300, 100, 460), true],
    ['is meant when a key makes it', at(300, 0, 0, 0), true],
  ])('%s', (_, next, isMeant) => {
    const { begin, isMeant: told, goOn } = twoQuestions();
    begin();
    expect(told(at(80))).toBe(true);
    goOn();
    begin();
    expect(told(next)).toBe(isMeant);
  });

  it('is not meant where it began on the former one, however long it lasts', () => {
    const { begin, isMeant, goOn } = twoQuestions();
    begin();
    goOn();
    expect(isMeant(at(5000))).toBe(false);
    // Without a press of its own, as an assistive tool clicks: it is of no former question.
    expect(isMeant(at(9000))).toBe(true);
  });

  it('is meant though the one before, on the same question, was near', () => {
    const { begin, isMeant } = twoQuestions();
    for (const time of [0, 100, 200]) {
      begin();
      expect(isMeant(at(time + 50))).toBe(true);
    }
  });
});
