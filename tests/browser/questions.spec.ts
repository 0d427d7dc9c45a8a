import { nextQuestion } from '../../src/diagnosis/answers.ts';
import { toFragment } from '../../src/diagnosis/fragment.ts';
import { everyState } from '../../src/diagnosis/states.ts';
import { questionnaire } from './questionnaire.ts';
import { axeFaults, expect, hydrated, test } from './visitor.ts';

for (const question of questionnaire.questions) {
  test(`« ${question.title} » has no axe violation, fresh, answered and in error`, async ({ visitor }) => {
    const state = [...everyState(questionnaire)].find(
      (answers) => nextQuestion(questionnaire, answers)?.id === question.id,
    );
    await visitor.goto(`/autodiagnostic/${toFragment(questionnaire, state ?? {})}`);
    await hydrated(visitor);
    await expect(visitor.locator('form').getByRole('heading', { level: 2 })).toHaveText(question.title);
    expect(await axeFaults(visitor)).toEqual([]);
    await visitor.getByRole('button', { name: 'Continuer' }).click();
    await expect(visitor.getByRole('alert')).toBeVisible();
    expect(await axeFaults(visitor)).toEqual([]);
    await visitor.getByRole('radio').last().check();
    expect(await axeFaults(visitor)).toEqual([]);
  });
}
