import { nextQuestion } from '../../src/diagnosis/answers.ts';
import { toFragment } from '../../src/diagnosis/fragment.ts';
import { everyState } from '../../src/diagnosis/states.ts';
import { questionnaire } from './questionnaire.ts';
import { axeFaults, expect, hydrated, test } from './visitor.ts';

for (const question of questionnaire.questions) {
  test(`« ${question.title} » has no axe violation, fresh, answered and in error`, async ({ reader }) => {
    const state = [...everyState(questionnaire)].find(
      (answers) => nextQuestion(questionnaire, answers)?.id === question.id,
    );
    await reader.goto(`/autodiagnostic/${toFragment(questionnaire, state ?? {})}`);
    await hydrated(reader);
    await expect(reader.locator('form').getByRole('heading', { level: 2 })).toHaveText(question.title);
    expect(await axeFaults(reader)).toEqual([]);
    await reader.getByRole('button', { name: 'Continuer' }).click();
    await expect(reader.getByRole('alert')).toBeVisible();
    expect(await axeFaults(reader)).toEqual([]);
    await reader.getByRole('radio').last().check();
    expect(await axeFaults(reader)).toEqual([]);
  });
}
