import { toFragment } from '../../../src/diagnosis/codes/fragment.ts';
import { examples, questionnaire, texts } from '../questionnaire.ts';
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

test('a question has one number on every sheet, and says which answers it hangs on', async ({ reader }) => {
  const numbers = questionnaire.questions.map(({ id }, index) => [id, index + 1] as const);
  const shown = () =>
    reader
      .locator('[data-asked]:visible')
      .evaluateAll((items: HTMLLIElement[]) => items.map(({ dataset, value }) => [dataset['asked'], value]));
  await reader.goto(sheet);
  expect(await shown()).toEqual(numbers);
  for (const { id, askedWhen } of questionnaire.questions) {
    const note = reader.locator(`[data-asked="${id}"] [data-without-answers]`);
    await expect(note).toHaveCount(askedWhen.length === 0 ? 0 : 1);
    for (const other of new Set(askedWhen.flatMap((line) => Object.keys(line)))) {
      await expect(note).toContainText(String(new Map(numbers).get(other)));
    }
  }
  const [{ answers } = { answers: {} }] = examples;
  await reader.goto('about:blank');
  await reader.goto(sheet + toFragment(questionnaire, answers));
  await expect(reader.locator('[data-given]').first()).toBeAttached();
  expect(await shown()).toEqual(numbers.filter(([id]) => id in answers));
});
