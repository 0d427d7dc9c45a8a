import { describe, expect, it } from 'vitest';
import type { Answers, Condition } from './model.ts';
import { recommendedId } from './recommend.ts';
import { pageBefore, staticQuestions, type StaticQuestion } from './static-questions.ts';
import { waysOf } from './ways.ts';
import { withoutRule } from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { questionOf, questionnaireOf, ruleTo } from '../../../tests/support/diagnosis/made-up.ts';
import { completeStates, questionnaire } from '../../../tests/support/diagnosis/real-questionnaire.ts';
import { small } from '../../../tests/support/diagnosis/small-subject.ts';

/** The pages that a visitor with these answers reads, and the last link followed. */
function visit(pages: readonly StaticQuestion[], state: Answers) {
  const read: StaticQuestion[] = [];
  let page = pages[0];
  while (page !== undefined) {
    read.push(page);
    const { question, answers } = page;
    const target = answers.find(({ option }) => option === state[question])?.target;
    if (target?.kind !== 'question') return { read, target };
    page = pages.find(({ node }) => node === target.node);
  }
  return { read, target: undefined };
}

/** The most pages to read from one, counted along its links. */
function longest(pages: readonly StaticQuestion[], { answers }: StaticQuestion): number {
  const after = answers.map(({ target }) => {
    const next = target.kind === 'question' ? pages.find(({ node }) => node === target.node) : undefined;
    return next === undefined ? 0 : longest(pages, next);
  });
  return 1 + Math.max(...after);
}

function inShort({ node, question, most, answers }: StaticQuestion): string {
  const links = answers.map(({ option, target }) =>
    target.kind === 'question' ? `${option} > ${target.node}` : `${option} > ${target.id}#${target.way}`,
  );
  return `${node} = ${question}, ${most}: ${links.join(', ')}`;
}

describe('the self-diagnosis as linked pages', () => {
  it('leads every complete state to the engine’s recommendation, by the same way', () => {
    const pages = staticQuestions(questionnaire);
    const wayOf = waysOf(questionnaire);
    for (const state of completeStates()) {
      expect(visit(pages, state).target).toEqual({
        kind: 'recommendation',
        id: recommendedId(questionnaire, state),
        way: wayOf(state)?.key,
      });
    }
  });

  it('asks each complete state its own questions, in their order', () => {
    const pages = staticQuestions(questionnaire);
    for (const state of completeStates()) {
      expect(visit(pages, state).read.map(({ question }) => question)).toEqual(Object.keys(state));
    }
  });

  it('has no page that no state reads, and none twice', () => {
    const pages = staticQuestions(questionnaire);
    const read = new Set(completeStates().flatMap((state) => visit(pages, state).read));
    expect(pages.filter((page) => !read.has(page))).toEqual([]);
    expect(new Set(pages.map(({ node }) => node)).size).toBe(pages.length);
    const links = pages.map(({ question, answers }) => JSON.stringify([question, answers]));
    expect(new Set(links).size).toBe(pages.length);
    expect(pages.length).toBeLessThanOrEqual(60);
  });

  it('offers on each page every option of its question, in order', () => {
    const pages = staticQuestions(questionnaire);
    for (const { question, answers } of pages) {
      const options = questionnaire.questions.find(({ id }) => id === question)?.options ?? [];
      expect(answers.map(({ option }) => option)).toEqual(options.map(({ id }) => id));
    }
  });

  it('says of each page the most questions still to answer, this one included', () => {
    const pages = staticQuestions(questionnaire);
    expect(pages.map(({ most }) => most)).toEqual(pages.map((page) => longest(pages, page)));
  });

  it('names each page after its question, numbered from the second on', () => {
    const pages = staticQuestions(questionnaire);
    for (const id of new Set(pages.map(({ question }) => question))) {
      const nodes = pages.filter(({ question }) => question === id).map(({ node }) => node);
      const expected = nodes.map((_, index) => (index === 0 ? id : `${id}-${index + 1}`));
      expect(nodes.toSorted()).toEqual(expected.toSorted());
    }
  });

  it('merges equal branches, and starts with the first question', () => {
    expect(staticQuestions(small.questionnaire).map(inShort)).toEqual([
      'lieu = lieu, 3: ici > etape, ailleurs > hors-sujet#lieu-ailleurs, doute > etape',
      'etape = etape, 2: idee > un#etape-idee, plan > aide, doute > un#etape-doute',
      'aide = aide, 1: etude > deux-avec#etape-plan--aide-etude, argent > deux#etape-plan--aide-argent, doute > deux#etape-plan--aide-doute',
    ]);
  });

  it('names a second page of a question, and has one where answers that the rules take unlike lead alike', () => {
    const [a, b] = [questionOf('a', 'a1 a2'), questionOf('b', 'b1 b2')];
    const pagesOf = (second: Condition) =>
      staticQuestions(
        questionnaireOf(
          [a, b],
          [ruleTo('un', second), ruleTo('deux', { a: ['a2'], b: ['b3'] }), ruleTo('deux')],
        ),
      ).map(inShort);
    expect(pagesOf({ a: ['a1'], b: ['b1'] }).map((page) => page.split(' ')[0])).toEqual(['a', 'b-2', 'b']);
    expect(pagesOf({ b: ['b1'] })[0]).toBe('a = a, 2: a1 > b, a2 > b');
  });

  it('goes back to the page that alone leads to another', () => {
    const pages = staticQuestions(small.questionnaire);
    expect(['lieu', 'etape', 'aide'].map((node) => pageBefore(pages, node))).toEqual([
      undefined,
      'lieu',
      'etape',
    ]);
    const [, etape] = pages;
    const twice = pages.flatMap((page) => (page === etape ? [page, { ...page, node: 'etape-2' }] : [page]));
    expect(pageBefore(twice, 'aide')).toBeUndefined();
  });

  it('leads to no recommendation where the engine gives none', () => {
    const [, etape] = staticQuestions(withoutRule(small.questionnaire, 'debut'));
    expect(etape?.answers[0]?.target).toEqual({ kind: 'recommendation', id: '', way: '' });
  });
});
