import { describe, expect, it } from 'vitest';
import type { Questionnaire } from '../engine/model.ts';
import * as checked from './order.ts';
import {
  withFirstRule,
  withOption,
  withQuestion,
  withRule,
  withRules,
  withoutOption,
} from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { enumerated, small } from '../../../tests/support/diagnosis/small-subject.ts';
import { saidBy } from '../../../tests/support/diagnosis/said.ts';

const advanceNeverLowers = saidBy(checked.advanceNeverLowers);
const doubtIsSafe = saidBy(checked.doubtIsSafe);
const ranksAreWhole = saidBy(checked.ranksAreWhole);

/** The recommendations with other ranks. */
function ranked(ranks: Readonly<Record<string, number | undefined>>) {
  return small.recommendations.map((recommendation) => ({
    ...recommendation,
    rang: ranks[recommendation.id],
  }));
}

function lowers(option: string, state: Readonly<Record<string, string>>) {
  const message = `Répondre « ${option} » à « Quelle étape ? » fait baisser le niveau.`;
  return { message, state };
}

describe('a more advanced answer never lowers the level', () => {
  it('accepts a more advanced answer that leaves the level as it is', () => {
    expect(
      advanceNeverLowers(
        enumerated(undefined, { recommendations: ranked({ un: 2, deux: 2, 'deux-avec': 2 }) }),
      ),
    ).toEqual([]);
  });

  it('refuses a lower level, from every state where the answer may be raised', () => {
    const recommendations = ranked({ un: 3, deux: 2, 'deux-avec': 3 });
    expect(advanceNeverLowers(enumerated(undefined, { recommendations }))).toEqual(
      ['ici', 'doute'].map((lieu) => lowers('Un plan', { lieu, etape: 'idee' })),
    );
  });

  it('refuses a lower level where every answer to the question is ranked', () => {
    const recommendations = ranked({ un: 3, deux: 2, 'deux-avec': 3 });
    const subject = enumerated((old) => withoutOption(old, 'etape', 'doute'), { recommendations });
    expect(advanceNeverLowers(subject)).toHaveLength(2);
  });

  it('fills the questions newly opened in every way: one answer that lowers is enough', () => {
    const subject = enumerated(
      (old) =>
        withFirstRule(old, {
          id: 'bas',
          si: { lieu: ['ici'], aide: ['doute'] },
          alors: 'bas',
          motif: '',
        }),
      { recommendations: [...small.recommendations, { id: 'bas', rang: 0 }] },
    );
    expect(advanceNeverLowers(subject)).toEqual([lowers('Un plan', { lieu: 'ici', etape: 'idee' })]);
  });

  it('keeps the answers still asked', () => {
    const subject = enumerated(
      (old) => withRule(old, 'dehors', { si: { lieu: ['doute'], etape: ['plan'] } }),
      {
        recommendations: [
          ...small.recommendations.filter(({ id }) => id !== 'hors-sujet'),
          { id: 'hors-sujet', rang: 0, dehors: true },
        ],
      },
    );
    expect(advanceNeverLowers(subject)).toEqual([lowers('Un plan', { lieu: 'doute', etape: 'idee' })]);
  });

  it('does not compare what is outside the order', () => {
    const plan = enumerated((old) => withRule(old, 'prepare', { alors: 'hors-sujet' }));
    const idea = enumerated((old) => withRule(old, 'debut', { alors: 'hors-sujet' }));
    expect(advanceNeverLowers(plan)).toEqual([]);
    expect(advanceNeverLowers(idea)).toEqual([]);
  });

  it('compares ranked answers only, and never a less advanced one', () => {
    const subject = enumerated((old) => withOption(old, 'etape', 'plan', { rang: undefined }), {
      recommendations: ranked({ un: 3, deux: 2, 'deux-avec': 2 }),
    });
    expect(advanceNeverLowers(subject)).toEqual([]);
    const reversed = enumerated((old) => withOption(old, 'etape', 'plan', { rang: 0 }));
    expect(advanceNeverLowers(reversed).map(({ message }) => message)).toEqual(
      Array.from({ length: 6 }, () => 'Répondre « Une idée » à « Quelle étape ? » fait baisser le niveau.'),
    );
    const equal = enumerated((old) => withOption(old, 'etape', 'plan', { rang: 1 }));
    expect(advanceNeverLowers(equal)).toEqual([]);
  });
});

const unranked = 'À « Quelle étape ? », « Un plan » mène plus loin et n’a pas de « rang ».';

function planUnranked(old: Questionnaire): Questionnaire {
  return withOption(old, 'etape', 'plan', { rang: undefined });
}

describe('where answers are ordered, none that leads further is left out', () => {
  it('refuses an answer that leads further than those before it, without a rank', () => {
    const subject = enumerated(planUnranked);
    expect(ranksAreWhole(subject)).toEqual([{ message: unranked }]);
  });

  it('refuses it between two others', () => {
    const subject = enumerated((old) => {
      const wider = withOption(old, 'etape', 'plan', { rang: undefined });
      const etape = wider.questions.find(({ id }) => id === 'etape');
      const options = [...(etape?.options ?? []), { id: 'fin', texte: 'La fin', clause: '', rang: 2 }];
      return withFirstRule(withQuestion(wider, 'etape', { options }), ruleFor({ etape: ['fin'] }, 'deux'));
    });
    expect(ranksAreWhole(subject).map(({ message }) => message)).toEqual([unranked]);
  });

  it.each([
    ['leads no further', { un: 2, deux: 2, 'deux-avec': 2 }],
    ['leads less far, once', { un: 2, deux: 3, 'deux-avec': 1 }],
    ['leads out of the order', { un: 1, deux: undefined, 'deux-avec': undefined }],
  ])('accepts one without a rank that %s', (_, ranks) => {
    const recommendations = ranked(ranks);
    expect(ranksAreWhole(enumerated(planUnranked, { recommendations }))).toEqual([]);
  });

  it('accepts one that would lead further than one after it', () => {
    const subject = enumerated(
      (old) => {
        const etape = old.questions.find(({ id }) => id === 'etape');
        const middle = { id: 'entre', texte: 'Entre', clause: '' };
        const [first, ...rest] = etape?.options ?? [];
        const options = first === undefined ? [] : [first, middle, ...rest];
        return withFirstRule(withQuestion(old, 'etape', { options }), ruleFor({ etape: ['entre'] }, 'haut'));
      },
      { recommendations: [...small.recommendations, { id: 'haut', rang: 3 }] },
    );
    expect(ranksAreWhole(subject)).toEqual([]);
  });

  it('asks nothing of a doubt, nor of a question that orders nothing', () => {
    expect(ranksAreWhole(enumerated())).toEqual([]);
    const doubt = enumerated((old) => withFirstRule(old, ruleFor({ etape: ['doute'] }, 'deux')));
    expect(ranksAreWhole(doubt)).toEqual([]);
    const none = enumerated((old) =>
      withOption(withOption(old, 'etape', 'plan', { rang: undefined }), 'etape', 'idee', { rang: undefined }),
    );
    expect(ranksAreWhole(none)).toEqual([]);
  });
});

const further = 'À « Quelle étape ? », « je ne sais pas » mène plus loin que « Une idée ».';

/** A rule for a doubt, before all others. */
function ruleFor(si: Readonly<Record<string, readonly string[]>>, alors: string) {
  return { id: 'doute', si, alors, motif: '' };
}

describe('« je ne sais pas » is safe', () => {
  it('is offered at each question', () => {
    expect(doubtIsSafe(enumerated((old) => withoutOption(old, 'aide', 'doute')))).toEqual([
      { message: 'La question « Quelle aide ? » n’a pas de réponse « je ne sais pas ».' },
    ]);
  });

  it('leaves a point to confirm', () => {
    expect(doubtIsSafe(enumerated((old) => withOption(old, 'aide', 'doute', { point: undefined })))).toEqual([
      { message: 'À « Quelle aide ? », « je ne sais pas » ne laisse aucun point à confirmer.' },
    ]);
  });
});

describe('where answers are ordered: doubt leads no further than any definite answer', () => {
  it('refuses a doubt that leads further than one of them', () => {
    const subject = enumerated((old) => withFirstRule(old, ruleFor({ etape: ['doute'] }, 'deux')));
    expect(doubtIsSafe(subject)).toEqual(
      ['ici', 'doute'].map((lieu) => ({ message: further, state: { lieu, etape: 'doute' } })),
    );
  });

  it('fills the questions that the definite answer opens in every way', () => {
    const subject = enumerated(
      (old) => withFirstRule(old, ruleFor({ lieu: ['ici'], aide: ['argent'] }, 'bas')),
      { recommendations: [...small.recommendations, { id: 'bas', rang: 0 }] },
    );
    expect(doubtIsSafe(subject)).toContainEqual({
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
          { id: 'peut-etre', texte: 'Peut-être', clause: '', inconnu: true as const },
        ];
        const wider = {
          ...old,
          questions: old.questions.map((each) => (each === question ? { ...each, options } : each)),
        };
        return withFirstRule(wider, ruleFor({ etape: ['peut-etre'] }, 'bas'));
      },
      { recommendations: [...small.recommendations, { id: 'bas', rang: 0 }] },
    );
    expect(doubtIsSafe(subject).filter(({ message }) => message.includes('plus loin'))).toEqual([]);
  });
});

const outOfTheOffer = 'À « Où ? », « je ne sais pas » fait sortir de l’offre.';
const unlike = 'À « Quelle aide ? », « je ne sais pas » donne un niveau qu’aucune autre réponse ne donne.';

describe('where answers are not ordered: doubt leads nowhere that no definite answer leads', () => {
  it('refuses a doubt that leads out of the offer', () => {
    const subject = enumerated((old) => withRule(old, 'dehors', { si: { lieu: ['ailleurs', 'doute'] } }));
    const found = doubtIsSafe(subject);
    expect(found).toContainEqual({
      message: outOfTheOffer,
      state: { lieu: 'doute', etape: 'idee' },
    });
    expect(found.filter(({ message }) => message === outOfTheOffer)).toHaveLength(5);
  });

  it('accepts a doubt out of the offer where every definite answer is out of it too', () => {
    const subject = enumerated((old) => withFirstRule(old, ruleFor({ etape: ['idee'] }, 'hors-sujet')));
    expect(doubtIsSafe(subject)).toEqual([]);
  });

  it('refuses a level that no definite answer gives', () => {
    const subject = enumerated((old) => withFirstRule(old, ruleFor({ aide: ['doute'] }, 'un')));
    expect(doubtIsSafe(subject)).toEqual(
      ['ici', 'doute'].map((lieu) => ({
        message: unlike,
        state: { lieu, etape: 'plan', aide: 'doute' },
      })),
    );
  });

  it('accepts a level that one definite answer gives, among others', () => {
    const subject = enumerated((old) => withFirstRule(old, ruleFor({ aide: ['doute', 'etude'] }, 'haut')), {
      recommendations: [...small.recommendations, { id: 'haut', rang: 3 }],
    });
    expect(doubtIsSafe(subject)).toEqual([]);
  });

  it('accepts a recommendation outside the order that is not outside the offer', () => {
    const subject = enumerated((old) => withFirstRule(old, ruleFor({ aide: ['doute'] }, 'a-voir')), {
      recommendations: [...small.recommendations, { id: 'a-voir' }],
    });
    expect(doubtIsSafe(subject)).toEqual([]);
  });

  it('takes a definite answer that leads nowhere for one that is not out of the offer, and gives no level', () => {
    const out = enumerated((old) => withRules(old, () => [ruleFor({ aide: ['doute'] }, 'hors-sujet')]));
    expect(doubtIsSafe(out).map(({ message }) => message)).toContain(
      outOfTheOffer.replace('Où', 'Quelle aide'),
    );
    const level = enumerated((old) => withRules(old, () => [ruleFor({ aide: ['doute'] }, 'un')]));
    expect(doubtIsSafe(level).map(({ message }) => message)).toContain(unlike);
  });
});
