import { describe, expect, it } from 'vitest';
import { conditionsOf, wordsChosen } from '../../src/diagnosis/engine/acts.ts';
import { pointsToConfirm } from '../../src/diagnosis/engine/explain.ts';
import { recommendedId } from '../../src/diagnosis/engine/recommend.ts';
import { completeStates } from '../../src/diagnosis/engine/states.ts';
import { linesOf, toldIn } from '../../src/diagnosis/sheet/by-way.ts';
import { questionnaire, recommendations } from '../browser/questionnaire.ts';
import { attribute, textBlocks } from './element-text.ts';
import { pages, type BuiltPage } from './built-site.ts';

/** The words of the parts of a page found by an attribute, by its value. */
function partsBy(name: string, { document }: BuiltPage): ReadonlyMap<string, string> {
  return new Map(
    document
      .querySelectorAll(`p[${name}]`)
      .map((element) => [attribute(element, name) ?? '', textBlocks(element).join(' ')]),
  );
}

/** The points of a page, by their answer. */
function pointsIn({ document }: BuiltPage): ReadonlyMap<string, string> {
  return new Map(
    document
      .querySelectorAll('li[data-option]')
      .map((element) => [
        `${attribute(element, 'data-question')}/${attribute(element, 'data-option')}`,
        textBlocks(element).join(' '),
      ]),
  );
}

const byRecommendation = Map.groupBy(completeStates(questionnaire), (state) =>
  recommendedId(questionnaire, state),
);

describe('a sheet without a script', () => {
  it.each(recommendations.map((each) => [each.title, each] as const))(
    'says for every complete state the acts, points and warning that the script shows: « %s »',
    (_, recommendation) => {
      const page = pages.find(({ address }) => address === `/autodiagnostic/${recommendation.id}/`);
      if (page === undefined) throw new Error(`no page of ${recommendation.id}`);
      const told = toldIn(recommendation);
      const [acts, conditions, points] = [
        partsBy('data-act', page),
        partsBy('data-if', page),
        pointsIn(page),
      ];
      for (const [act, { instead }] of told.entries()) {
        for (const { line, action, detail = '', when = {} } of linesOf(
          told[act] ?? { action: '', instead },
        )) {
          expect(acts.get(`${act}/${line}`)).toBe(`${action} ${detail}`.trim());
          const condition = conditions.get(`${act}/${line}`);
          expect(condition !== undefined).toBe(instead.length > 0);
          for (const [question, accepted] of Object.entries(when)) {
            const options = questionnaire.questions.find(({ id }) => id === question)?.options ?? [];
            for (const { label } of options.filter(({ id }) => accepted.includes(id)))
              expect(condition).toContain(label);
          }
        }
      }
      const lines = conditionsOf(told);
      for (const state of byRecommendation.get(recommendation.id) ?? []) {
        for (const [act, line] of wordsChosen(lines, state).entries())
          expect(acts.has(`${act}/${line}`)).toBe(true);
        for (const { question, option } of pointsToConfirm(questionnaire, state)) {
          const said = points.get(`${question.id}/${option.id}`);
          expect(said).toContain(option.label);
          expect(said).toContain(option.point);
        }
      }
      expect(page.html).not.toMatch(/data-(?:act|option)="[^"]*" hidden/);
    },
  );
});
