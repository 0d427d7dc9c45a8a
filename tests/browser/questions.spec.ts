import { questionnaire } from './questionnaire.ts';
import { screensOf } from './question-screens.ts';
import { axeFaults, expect, test } from './visitor.ts';

for (const question of questionnaire.questions) {
  test(`« ${question.title} » has no axe violation, fresh, in error and answered`, async ({ reader }) => {
    for await (const screen of screensOf(question, reader)) {
      expect(await axeFaults(reader), screen).toEqual([]);
    }
  });
}
