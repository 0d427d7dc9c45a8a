import { toFragment } from '../../../src/diagnosis/codes/fragment.ts';
import { askedQuestions } from '../../../src/diagnosis/engine/answers.ts';
import { completeStates } from '../../../src/diagnosis/engine/states.ts';
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

test('the sheet without a code says where an answer leads, unless to the question that is printed next', async ({
  reader,
}) => {
  await reader.goto(sheet);
  const { questions } = questionnaire;
  const { ou } = texts.recommandation;
  const found = new Map<string, Set<number>>();
  for (const state of completeStates(questionnaire)) {
    const asked = askedQuestions(questionnaire, state).map(({ id }) =>
      questions.findIndex((one) => one.id === id),
    );
    for (const [index, at] of asked.entries()) {
      const id = questions[at]?.id ?? '';
      const key = `[data-asked="${id}"] [data-item="${state[id]}"]`;
      found.set(key, (found.get(key) ?? new Set()).add((asked[index + 1] ?? questions.length) - at));
    }
  }
  for (const [answer, steps] of found) {
    const said = (await reader.locator(answer).getAttribute('data-after'))?.split(ou) ?? ['next'];
    expect(said, answer).toHaveLength(steps.size);
    expect(said.includes('next'), answer).toBe(steps.size === 1 && steps.has(1));
  }
});

test('the sheet numbers what was asked; without a code, every question, and says which answers each hangs on', async ({
  reader,
}) => {
  const { questions } = questionnaire;
  const numbered = (asked: typeof questions) =>
    asked.map(({ title }, index) => `${index + 1}. ${plain(title)}`);
  await reader.goto(sheet);
  const { text } = await printed(reader);
  for (const line of numbered(questions)) expect(text).toContain(line);
  const numbers = new Map(questions.map(({ id }, index) => [id, index + 1]));
  for (const { id, askedWhen } of questions) {
    const note = reader.locator(`[data-asked="${id}"] [data-without-answers]`);
    await expect(note).toHaveCount(askedWhen.length === 0 ? 0 : 1);
    for (const other of new Set(askedWhen.flatMap((line) => Object.keys(line)))) {
      await expect(note).toContainText(String(numbers.get(other)));
    }
  }
  const asked = askedQuestions(questionnaire, example.answers);
  // One of those skipped comes before the last.
  expect(questions.findIndex(({ id }) => id === asked.at(-1)?.id)).toBeGreaterThan(asked.length - 1);
  await reader.goto('about:blank');
  await reader.goto(sheet + toFragment(questionnaire, example.answers));
  await expect(reader.locator('[data-given]').first()).toBeAttached();
  const { text: ofCode } = await printed(reader);
  for (const line of numbered(asked)) expect(ofCode).toContain(line);
});
