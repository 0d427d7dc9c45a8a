import { describe, expect, it } from 'vitest';
import { linesByLink, spokenOf, stylesByWay } from './by-way.ts';
import { conditionsOf, wordsChosen } from '../engine/acts.ts';
import type { Answers } from '../engine/model.ts';
import { statesByWay } from '../engine/outcomes.ts';
import { questionnaire, recommendations } from '../../../tests/support/diagnosis/real-questionnaire.ts';

const link = (page: string) => ({ texte: 'Voir', page });
const sure = { q: 'un' };
const other = { q: 'deux' };

/** A part of the page that speaks to some answers. */
const part = (isFor: (answers: Answers) => boolean) => ({
  key: 'x',
  condition: 'before' as const,
  isFor,
});

/** The styles of a page reached by two ways told apart by an answer, and by a third that leaves it open. */
function stylesOf(isFor: (answers: Answers) => boolean): string {
  const states = new Map([
    ['q-un', [sure]],
    ['q-deux', [other]],
    ['r-tout', [sure, other]],
  ]);
  return stylesByWay(states, [part(isFor)]);
}

describe('the styles of a sheet by the way of its address', () => {
  it('hide what a way excludes, and the « si » of what it makes sure', () => {
    expect(stylesOf(({ q }) => q === 'un')).toBe(
      ':has(.deciding:target[id*="q-deux"]) :is([data-for="x"],[data-if="x"]){display:none}' +
        ':has(.deciding:target[id*="q-un"]) :is([data-if="x"]){display:none}',
    );
  });

  it('are told by the names of the ways where no answer tells them', () => {
    const states = new Map([
      ['a-b', [sure]],
      ['a-c', [sure]],
      ['d-e', [other]],
      ['d-f', [other, sure]],
    ]);
    expect(stylesByWay(states, [part(({ q }) => q === 'deux')])).toBe(
      ':has(:is(#motif-a-b,#motif-a-c):target) :is([data-for="x"],[data-if="x"]){display:none}' +
        ':has(.deciding:target[id*="d-e"]) :is([data-if="x"]){display:none}',
    );
  });

  it('say without « si », by every way, what each makes sure', () => {
    expect(stylesOf(() => true)).toBe(':has(.deciding:target) :is([data-if="x"]){display:none}');
  });
});

describe('what not to sign', () => {
  it('is one warning by every way: the address carries the answer that changes it', () => {
    const several = recommendations.flatMap(({ id, avantDeSigner }) =>
      [...statesByWay(questionnaire, id)].filter(([, states]) => {
        const told = conditionsOf(avantDeSigner === undefined ? [] : [avantDeSigner]);
        return new Set(states.map((answers) => wordsChosen(told, answers)[0])).size > 1;
      }),
    );
    expect(several.map(([way]) => way)).toEqual([]);
  });
});

describe('what a sheet tells by the answers', () => {
  const act = {
    faire: 'Appelez',
    appeler: undefined,
    lien: link('/a/'),
    selon: [
      { si: { q: ['un'] }, faire: 'Lisez', lien: link('/b/') },
      { si: { q: ['deux'] }, faire: 'Dites' },
    ],
  };

  it('shows a page once, for the lines that share it', () => {
    expect([...linesByLink(act)]).toEqual([
      ['/a/', [-1, 1]],
      ['/b/', [0]],
    ]);
  });

  it('is found line by line, the page of a line with it', () => {
    const spoken = spokenOf({ actes: [act], avantDeSigner: undefined }, []);
    const to = (answers: Answers) => spoken.filter(({ isFor }) => isFor(answers)).map(({ key }) => key);
    expect(to(sure)).toEqual(['0/0']);
    expect(to(other)).toEqual(['0/1', '0/-1 0/1']);
    expect(to({})).toEqual(['0/-1', '0/-1 0/1']);
  });
});
