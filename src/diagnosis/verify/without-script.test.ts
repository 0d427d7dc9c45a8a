import { describe, expect, it } from 'vitest';
import type { Question, Questionnaire } from '../engine/model.ts';
import { staticQuestions } from '../engine/static-questions.ts';
import { staticPagesMatch, walk } from './without-script.ts';
import { withoutRule } from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { enumerated, small } from '../../../tests/support/diagnosis/small-subject.ts';

const elsewhere = 'Sans JavaScript, les pages mènent ailleurs.';
const pages = () => staticQuestions(small.questionnaire);

function numbered(id: string, count: number): Question {
  const options = Array.from({ length: count }, (_, index) => ({
    id: `${id}-${index}`,
    label: '',
    clause: '',
  }));
  return { id, title: id, help: '', askedWhen: [], options };
}

/** A questionnaire of one page, then one more for each first answer: no two lead to the same. */
function bushy(branches: number): Questionnaire {
  const questions = [numbered('un', branches), numbered('deux', 2)];
  const [first, second] = questions.map(({ options }) => options);
  const recommendation = (first ?? []).flatMap((one) =>
    (second ?? []).map((other) => {
      const id = `${one.id}-${other.id}`;
      return { id, when: { un: [one.id], deux: [other.id] }, outcome: id, reason: id };
    }),
  );
  return { version: 1, questions, tables: { recommendation, firstService: [], extraServices: [] } };
}

describe('a walk over the static pages', () => {
  it('reaches the recommendation of the answers, at its reason', () => {
    const state = { lieu: 'doute', etape: 'plan', aide: 'argent' };
    expect(walk(pages(), state)).toEqual({ kind: 'recommendation', id: 'deux', reason: 'aide-argent' });
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

describe('property 9: the pages without a script agree with the engine', () => {
  it('accepts 60 pages and refuses 61, whose number it says', () => {
    expect(staticPagesMatch(enumerated(() => bushy(59)))).toEqual([]);
    expect(staticPagesMatch(enumerated(() => bushy(60)))).toEqual([
      { property: 9, message: 'Sans JavaScript, il faudrait 61 pages : 60 au plus.' },
    ]);
  });

  it('refuses pages that lead to a recommendation where the engine gives none', () => {
    expect(staticPagesMatch(enumerated((old) => withoutRule(old, 'debut')))).toEqual(
      ['ici', 'doute'].flatMap((lieu) =>
        ['idee', 'doute'].map((etape) => ({ property: 9, message: elsewhere, state: { lieu, etape } })),
      ),
    );
  });

  it.each([
    ['another recommendation', { id: 'un', reason: 'lieu-ailleurs' }],
    ['another reason', { id: 'hors-sujet', reason: 'lieu-ici' }],
  ])('refuses pages that lead to %s', (_, wrong) => {
    const found = staticPagesMatch(enumerated(), (questionnaire) =>
      staticQuestions(questionnaire).map((page) => ({
        ...page,
        answers: page.answers.map((answer) =>
          answer.option === 'ailleurs' ? { ...answer, target: { kind: 'recommendation', ...wrong } } : answer,
        ),
      })),
    );
    expect(found).toEqual([{ property: 9, message: elsewhere, state: { lieu: 'ailleurs' } }]);
  });

  it('refuses pages that lead nowhere', () => {
    expect(staticPagesMatch(enumerated(), () => [])).toHaveLength(11);
    const without = enumerated((old) => withoutRule(old, 'debut'));
    expect(staticPagesMatch(without, () => [])).toHaveLength(11);
  });
});
