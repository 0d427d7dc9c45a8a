import { readFileSync } from 'node:fs';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks.ts';
import { contentFolder } from '../../src/content-model/content-folder.ts';
import { readFolder } from '../../src/content-model/content-files.ts';
import { recommendedId } from '../../src/diagnosis/engine/recommend.ts';
import { completeStates } from '../../src/diagnosis/engine/states.ts';
import { staticQuestions } from '../../src/diagnosis/engine/static-questions.ts';
import { waysOf } from '../../src/diagnosis/engine/ways.ts';

const dist = process.env['DIST'] ?? 'dist';
const diagnosis = checkContent(readFolder(contentFolder)).content.diagnosis[0]?.value;
if (diagnosis === undefined) throw new Error('The content has faults');
const { questionnaire } = diagnosis;

/** The links of a built question page, by the words of the answer. */
function answersOf(node: string): Map<string, string> {
  const html = readFileSync(`${dist}/autodiagnostic/question/${node}/index.html`, 'utf8');
  return new Map(
    parse(html)
      .querySelectorAll('main ul > li > a')
      .map((link) => [link.textContent.trim(), link.getAttribute('href') ?? '']),
  );
}

const pages = staticQuestions(questionnaire);
const links = new Map(pages.map(({ node }) => [node, answersOf(node)]));

/** Follows the built links as a visitor without JavaScript would, from the first page. */
function walk(answers: Readonly<Record<string, string>>): string {
  let node = pages[0]?.node ?? '';
  for (let step = 0; step < 10; step += 1) {
    const question = questionnaire.questions.find(
      ({ id }) => id === pages.find((page) => page.node === node)?.question,
    );
    const label = question?.options.find(({ id }) => id === answers[question.id])?.texte ?? '';
    const href = links.get(node)?.get(label) ?? '';
    const next = /^\/autodiagnostic\/question\/([\w-]+)\/$/.exec(href)?.[1];
    if (next === undefined) return href;
    node = next;
  }
  return 'too long';
}

describe('the built pages without JavaScript', () => {
  it('lead every complete state to the recommendation of the engine, by its way', () => {
    const wayOf = waysOf(questionnaire);
    const astray = completeStates(questionnaire).filter((answers) => {
      const id = recommendedId(questionnaire, answers) ?? '';
      return walk(answers) !== `/autodiagnostic/${id}/#motif-${wayOf(answers)?.key ?? ''}`;
    });
    expect(astray).toEqual([]);
  });
});
