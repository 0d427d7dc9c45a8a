import { describe, expect, it } from 'vitest';
import { doubtIsSafe } from './order.ts';
import { withFirstLine, withLine, withLines } from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { enumerated, small } from '../../../tests/support/diagnosis/small-subject.ts';

const outOfTheOffer = 'À « Où ? », « je ne sais pas » fait sortir de l’offre.';
const unlike = 'À « Quelle aide ? », « je ne sais pas » donne un niveau qu’aucune autre réponse ne donne.';

/** A line for a doubt, before all others. */
function lineFor(when: Readonly<Record<string, readonly string[]>>, outcome: string) {
  return { id: 'doute', when, outcome, reason: '' };
}

describe('property 5, where answers are not ordered: doubt leads nowhere that no definite answer leads', () => {
  it('refuses a doubt that leads out of the offer', () => {
    const subject = enumerated((old) => withLine(old, 'dehors', { when: { lieu: ['ailleurs', 'doute'] } }));
    const found = doubtIsSafe(subject);
    expect(found).toContainEqual({
      property: 5,
      message: outOfTheOffer,
      state: { lieu: 'doute', etape: 'idee' },
    });
    expect(found.filter(({ message }) => message === outOfTheOffer)).toHaveLength(5);
  });

  it('accepts a doubt out of the offer where every definite answer is out of it too', () => {
    const subject = enumerated((old) => withFirstLine(old, lineFor({ etape: ['idee'] }, 'hors-sujet')));
    expect(doubtIsSafe(subject)).toEqual([]);
  });

  it('refuses a level that no definite answer gives', () => {
    const subject = enumerated((old) => withFirstLine(old, lineFor({ aide: ['doute'] }, 'un')));
    expect(doubtIsSafe(subject)).toEqual(
      ['ici', 'doute'].map((lieu) => ({
        property: 5,
        message: unlike,
        state: { lieu, etape: 'plan', aide: 'doute' },
      })),
    );
  });

  it('accepts a level that one definite answer gives, among others', () => {
    const subject = enumerated((old) => withFirstLine(old, lineFor({ aide: ['doute', 'etude'] }, 'haut')), {
      standings: [...small.standings, { id: 'haut', rank: 3, outside: false }],
    });
    expect(doubtIsSafe(subject)).toEqual([]);
  });

  it('accepts a recommendation outside the order that is not outside the offer', () => {
    const subject = enumerated((old) => withFirstLine(old, lineFor({ aide: ['doute'] }, 'a-voir')), {
      standings: [...small.standings, { id: 'a-voir', outside: false }],
    });
    expect(doubtIsSafe(subject)).toEqual([]);
  });

  it('takes a definite answer that leads nowhere for one that is not out of the offer, and gives no level', () => {
    const out = enumerated((old) => withLines(old, () => [lineFor({ aide: ['doute'] }, 'hors-sujet')]));
    expect(doubtIsSafe(out).map(({ message }) => message)).toContain(
      outOfTheOffer.replace('Où', 'Quelle aide'),
    );
    const level = enumerated((old) => withLines(old, () => [lineFor({ aide: ['doute'] }, 'un')]));
    expect(doubtIsSafe(level).map(({ message }) => message)).toContain(unlike);
  });
});
