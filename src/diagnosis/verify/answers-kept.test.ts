import { describe, expect, it } from 'vitest';
import * as checked from './answers-kept.ts';
import { damaged, spread, walk } from './answers-kept.ts';
import { decode, encode } from '../codes/code.ts';
import { giveAnswer } from '../engine/answers.ts';
import type { Question, Questionnaire } from '../engine/model.ts';
import { staticQuestions } from '../engine/static-questions.ts';
import { withQuestion, withoutRule } from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { enumerated, small } from '../../../tests/support/diagnosis/small-subject.ts';
import { saidBy } from '../../../tests/support/diagnosis/said.ts';

const codesRoundTrip = saidBy(checked.codesRoundTrip);
const changesAreFaithful = saidBy(checked.changesAreFaithful);
const staticPagesMatch = saidBy(checked.staticPagesMatch);

/** The engine's codes, read by a faulty reader. */
function readBy(read: typeof decode) {
  return codesRoundTrip(enumerated(), { encode, decode: read });
}

describe('damage to a code', () => {
  it('is every wrong character, every swap of neighbours, every character missing or added, and nothing else', () => {
    const all = new Set(damaged('2AB'));
    expect(all).not.toContain('2AB');
    for (const wrong of [
      '3AB',
      '2YB',
      '2A2',
      'A2B',
      '2BA',
      'AB',
      '2B',
      '2A',
      'C2AB',
      '2CAB',
      '2ACB',
      '2ABC',
      '22AB',
    ])
      expect(all).toContain(wrong);
    // Two equal characters beside each other are one text, whichever was added.
    expect(all.size).toBe(28 * 3 + 2 + 3 + (29 * 4 - 3));
  });

  it('has no swap of two equal neighbours, which would change nothing', () => {
    expect([...damaged('AAB')]).not.toContain('AAB');
    expect([...damaged('AAB')]).toContain('ABA');
  });
});

describe('what is spread over a list', () => {
  it('is all of a short one, and so many of a long one, from its head to near its end', () => {
    const list = Array.from({ length: 1001 }, (_, index) => index);
    expect(spread(list, 2000)).toEqual(list);
    expect(spread(list, 1001)).toEqual(list);
    const some = spread(list, 300);
    expect(some).toHaveLength(300);
    expect([some.at(0), some.at(-1)]).toEqual([0, 998]);
    expect(spread([], 3)).toEqual([]);
  });
});

describe('a code gives back its state, and none that is damaged is accepted', () => {
  it('refuses a version that the code has no character for', () => {
    const found = codesRoundTrip(enumerated((old) => ({ ...old, version: 29 })));
    expect(found).toHaveLength(16);
    expect(found[0]).toEqual({
      message: expect.stringMatching(/^Le code \w+ ne redonne pas les réponses\.$/),
      state: {},
    });
  });

  it('refuses a code too long to be read aloud, with the situation that makes it', () => {
    const found = codesRoundTrip(
      { ...enumerated(), states: [{ a: '1' }] },
      {
        encode: () => 'ABCDEFGHJK',
        decode: () => ({ a: '1' }),
      },
    );
    expect(found).toEqual([
      {
        message: 'Un code a plus de 9 caractères : on ne le lit plus au téléphone.',
        state: { a: '1' },
      },
    ]);
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
    expect(found).toEqual([{ message: `Le code ${code} ne redonne pas les réponses.`, state }]);
  });

  it('refuses the first damaged code that a careless reader accepts, once for each state', () => {
    const state = { lieu: 'ailleurs' };
    const code = encode(small.questionnaire, state);
    const wrong = [...damaged(code)];
    const [first] = wrong;
    const found = readBy((questionnaire, read) => decode(questionnaire, wrong.includes(read) ? code : read));
    expect(found).toContainEqual({
      message: `Le code ${code}, recopié ${first}, est accepté.`,
      state,
    });
    expect(
      found.filter((violation) => violation.state === state || violation.message.includes(code)),
    ).toHaveLength(1);
  });
});

type Change = ReturnType<typeof giveAnswer>;

/** What is said of an engine that gets one change wrong: from this state, this answer. */
function saidOf(
  state: Readonly<Record<string, string>>,
  [question, option]: readonly [string, string],
  spoil: (right: Change) => Change,
) {
  return changesAreFaithful(enumerated(), (questionnaire, answers, changed, to) => {
    const right = giveAnswer(questionnaire, answers, changed, to);
    const isTheOne =
      changed === question && to === option && JSON.stringify(answers) === JSON.stringify(state);
    return isTheOne ? spoil(right) : right;
  });
}

const plan = { lieu: 'ici', etape: 'plan', aide: 'etude' };

describe('changing an answer keeps what still applies and names what goes', () => {
  it('accepts a question that one condition of several asks', () => {
    const subject = enumerated((old) =>
      withQuestion(old, 'aide', { posee: [{ lieu: ['nulle-part'] }, { etape: ['plan'] }] }),
    );
    expect(changesAreFaithful(subject)).toEqual([]);
  });

  it('tries states in which a question waits', () => {
    const state = { lieu: 'ici', etape: 'plan' };
    const kept = ({ dropped }: Change) => ({ answers: state, dropped });
    expect(saidOf(state, ['lieu', 'doute'], kept)).toHaveLength(1);
  });

  it('refuses a question that reads a later one: its answer would be lost', () => {
    const backwards = enumerated((old) =>
      withQuestion(withQuestion(old, 'etape', { posee: [{ aide: ['argent'] }] }), 'aide', {
        posee: [],
      }),
    );
    expect(changesAreFaithful(backwards)).toContainEqual({
      message: 'Changer « Où ? » en « Ailleurs » : la réponse à « Quelle étape ? » est perdue.',
      state: { lieu: 'ici', aide: 'argent', etape: 'idee' },
    });
  });

  it.each([
    {
      fault: 'the new answer is lost',
      to: ['lieu', 'doute'],
      spoil: ({ dropped }: Change) => ({ answers: plan, dropped }),
      said: 'Changer « Où ? » en « Je ne sais pas » : la nouvelle réponse est perdue.',
    },
    {
      fault: 'an answer still asked is lost',
      to: ['lieu', 'doute'],
      spoil: ({ answers }: Change) => ({
        answers: { lieu: answers['lieu'] ?? '', etape: 'plan' },
        dropped: ['aide'],
      }),
      said: 'Changer « Où ? » en « Je ne sais pas » : la réponse à « Quelle aide ? » est perdue.',
    },
    {
      fault: 'an answer is kept whose question is not asked any more',
      to: ['etape', 'idee'],
      spoil: ({ dropped }: Change) => ({ answers: { ...plan, etape: 'idee' }, dropped }),
      said: 'Changer « Quelle étape ? » en « Une idée » : la réponse à « Quelle aide ? » reste sans être posée.',
    },
    {
      fault: 'a dropped answer is not named',
      to: ['etape', 'idee'],
      spoil: ({ answers }: Change) => ({ answers, dropped: [] }),
      said: 'Changer « Quelle étape ? » en « Une idée » : le retrait de « Quelle aide ? » est mal annoncé.',
    },
    {
      fault: 'an answer kept is named as dropped',
      to: ['lieu', 'doute'],
      spoil: ({ answers }: Change) => ({ answers, dropped: ['etape'] }),
      said: 'Changer « Où ? » en « Je ne sais pas » : le retrait de « Quelle étape ? » est mal annoncé.',
    },
  ] as const)('refuses it when $fault', ({ to, spoil, said }) => {
    expect(saidOf(plan, to, spoil)).toEqual([{ message: said, state: plan }]);
  });
});

const elsewhere = 'Sans JavaScript, les pages mènent ailleurs.';
const pages = () => staticQuestions(small.questionnaire);

function numbered(id: string, count: number): Question {
  const options = Array.from({ length: count }, (_, index) => ({
    id: `${id}-${index}`,
    texte: '',
    clause: '',
  }));
  return { id, titre: id, aide: '', posee: [], options };
}

/** A questionnaire of one page, then one more for each first answer: no two lead to the same. */
function bushy(branches: number): Questionnaire {
  const questions = [numbered('un', branches), numbered('deux', 2)];
  const [first, second] = questions.map(({ options }) => options);
  const recommendation = (first ?? []).flatMap((one) =>
    (second ?? []).map((other) => {
      const id = `${one.id}-${other.id}`;
      return { id, si: { un: [one.id], deux: [other.id] }, alors: id, motif: id };
    }),
  );
  return {
    version: 1,
    questions,
    tableaux: { recommandation: recommendation, premierePrestation: [], prestationsEnPlus: [] },
  };
}

describe('a walk over the static pages', () => {
  it('reaches the recommendation of the answers, by its way', () => {
    const state = { lieu: 'doute', etape: 'plan', aide: 'argent' };
    expect(walk(pages(), state)).toEqual({
      kind: 'recommendation',
      id: 'deux',
      way: 'etape-plan--aide-argent',
    });
  });

  it.each([
    ['an answer is missing', 3, { lieu: 'ici' }],
    ['an answer is no option', 3, { lieu: 'nulle-part' }],
    ['there is no page', 0, { lieu: 'ailleurs' }],
    ['a link leads to no page', 1, { lieu: 'ici', etape: 'idee' }],
  ])('reaches nothing when %s', (_, count, state) => {
    expect(walk(pages().slice(0, count), state)).toBeUndefined();
  });
});

describe('the pages without a script agree with the engine', () => {
  it('accepts 60 pages and refuses 61, whose number it says', () => {
    expect(staticPagesMatch(enumerated(() => bushy(59)))).toEqual([]);
    expect(staticPagesMatch(enumerated(() => bushy(60)))).toEqual([
      { message: 'Sans JavaScript, il faudrait 61 pages : 60 au plus.' },
    ]);
  });

  it('refuses pages that lead to a recommendation where the engine gives none', () => {
    expect(staticPagesMatch(enumerated((old) => withoutRule(old, 'debut')))).toEqual(
      ['ici', 'doute'].flatMap((lieu) =>
        ['idee', 'doute'].map((etape) => ({ message: elsewhere, state: { lieu, etape } })),
      ),
    );
  });

  it.each([
    ['another recommendation', { id: 'un', way: 'lieu-ailleurs' }],
    ['another way', { id: 'hors-sujet', way: 'lieu-ici' }],
  ])('refuses pages that lead to %s', (_, wrong) => {
    const found = staticPagesMatch(enumerated(), (questionnaire) =>
      staticQuestions(questionnaire).map((page) => ({
        ...page,
        answers: page.answers.map((answer) =>
          answer.option === 'ailleurs' ? { ...answer, target: { kind: 'recommendation', ...wrong } } : answer,
        ),
      })),
    );
    expect(found).toEqual([{ message: elsewhere, state: { lieu: 'ailleurs' } }]);
  });

  it('refuses pages that lead nowhere', () => {
    expect(staticPagesMatch(enumerated(), () => [])).toHaveLength(11);
    const without = enumerated((old) => withoutRule(old, 'debut'));
    expect(staticPagesMatch(without, () => [])).toHaveLength(11);
  });
});
