import { describe, expect, it } from 'vitest';
import { doubtIsSafe } from './order.ts';
import { withFirstRule, withRule, withRules } from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { enumerated, small } from '../../../tests/support/diagnosis/small-subject.ts';

const outOfTheOffer = 'À « Où ? », « je ne sais pas » fait sortir de l’offre.';
const unlike = 'À « Quelle aide ? », « je ne sais pas » donne un niveau qu’aucune autre réponse ne donne.';

/** A rule for a doubt, before all others. */
function ruleFor(when: Readonly<Record<string, readonly string[]>>, outcome: string) {
  return { id: 'doute', when, outcome, reason: '' };
}

describe('property 5, where answers are not ordered: doubt leads nowhere that no definite answer leads', () => {
  it('refuses a doubt that leads out of the offer', () => {
    const subject = enumerated((old) => withRule(old, 'dehors', { when: { lieu: ['ailleurs', 'doute'] } }));
    const found = doubtIsSafe(subject);
    expect(found).toContainEqual({
      property: 5,
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
        property: 5,
        message: unlike,
        state: { lieu, etape: 'plan', aide: 'doute' },
      })),
    );
  });

  it('accepts a level that one definite answer gives, among others', () => {
    const subject = enumerated((old) => withFirstRule(old, ruleFor({ aide: ['doute', 'etude'] }, 'haut')), {
      recommendations: [...small.recommendations, { id: 'haut', rank: 3, outside: false }],
    });
    expect(doubtIsSafe(subject)).toEqual([]);
  });

  it('accepts a recommendation outside the order that is not outside the offer', () => {
    const subject = enumerated((old) => withFirstRule(old, ruleFor({ aide: ['doute'] }, 'a-voir')), {
      recommendations: [...small.recommendations, { id: 'a-voir', outside: false }],
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
