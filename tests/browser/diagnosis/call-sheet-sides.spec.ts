import { toFragment } from '../../../src/diagnosis/codes/fragment.ts';
import { askedQuestions } from '../../../src/diagnosis/engine/answers.ts';
import { acceptedAnswers } from '../../../src/diagnosis/engine/explain.ts';
import { questionsOnPaper } from '../../../src/diagnosis/engine/on-paper.ts';
import { example, questionnaire, texts } from '../questionnaire.ts';
import { expect, plain, printed, test } from '../visitor.ts';

const sheet = '/autodiagnostic/fiche-d-appel/';

test('the sheet without a code asks on one side, and leaves the other to the points and the notes', async ({
  reader,
}) => {
  await reader.goto(sheet);
  const { sides } = await printed(reader);
  const { appel } = texts;
  expect(sides).toHaveLength(2);
  for (const { title } of questionnaire.questions) expect(sides[0]).toContain(plain(title));
  expect(sides[0]).toContain(appel.questions);
  for (const said of [appel.points, appel.suite, appel.notes]) expect(sides[1]).toContain(plain(said));
});

// That whoever follows the model answers the questions of the screen is proved beside it, for every situation.
for (const address of [sheet, '/autodiagnostic/']) {
  test(`${address} says on paper where an answer leads, unless to the next question, and who skips a question`, async ({
    reader,
  }) => {
    await reader.goto(address);
    const { fin } = texts.regles;
    const place = (at: number) => (at === questionnaire.questions.length ? fin : String(at + 1));
    for (const [at, { question, gate, next }] of questionsOnPaper(questionnaire).entries()) {
      const asked = reader.locator(`[data-asked="${question.id}"]`);
      for (const [option, leadsTo] of next) {
        const said = await asked.locator(`[data-item="${option.id}"]`).getAttribute('data-after');
        expect(said?.split(/\s/).at(-1), option.label).toBe(leadsTo === at + 1 ? undefined : place(leadsTo));
      }
      const note = asked.locator('[data-without-answers]');
      await expect(note).toHaveCount(gate === undefined ? 0 : 1);
      if (gate === undefined) continue;
      const said = plain((await note.textContent()) ?? '');
      for (const { question: earlier, accepted } of gate.when.flatMap((line) =>
        acceptedAnswers(questionnaire, line),
      )) {
        expect(said).toContain(String(questionnaire.questions.findIndex(({ id }) => id === earlier.id) + 1));
        for (const { label } of accepted) expect(said).toContain(plain(label));
      }
      expect(said.split('→').at(-1)).toContain(place(gate.otherwise));
    }
  });
}

test('the sheet numbers what was asked; without a code, every question', async ({ reader }) => {
  const { questions } = questionnaire;
  const numbered = (asked: typeof questions) =>
    asked.map(({ title }, index) => `${index + 1}. ${plain(title)}`);
  await reader.goto(sheet);
  const { text } = await printed(reader);
  for (const line of numbered(questions)) expect(text).toContain(line);
  const asked = askedQuestions(questionnaire, example.answers);
  // One of those skipped comes before the last.
  expect(questions.findIndex(({ id }) => id === asked.at(-1)?.id)).toBeGreaterThan(asked.length - 1);
  await reader.goto('about:blank');
  await reader.goto(sheet + toFragment(questionnaire, example.answers));
  await expect(reader.locator('[data-given]').first()).toBeAttached();
  const { text: ofCode } = await printed(reader);
  for (const line of numbered(asked)) expect(ofCode).toContain(line);
});
