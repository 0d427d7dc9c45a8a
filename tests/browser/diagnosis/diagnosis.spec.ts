import { answer } from '../answering.ts';
import { exemples, questionnaire } from '../questionnaire.ts';
import { unfoldWhy } from '../recommendation-read.ts';
import { expect, hydrated, test } from '../visitor.ts';
import { toFragment } from '../../../src/diagnosis/codes/fragment.ts';
import { giveAnswer } from '../../../src/diagnosis/engine/answers.ts';
import { givenAnswers } from '../../../src/diagnosis/engine/explain.ts';
import { recommendedId } from '../../../src/diagnosis/engine/recommend.ts';
import { shownAnswers } from '../../../src/diagnosis/engine/shown.ts';
import { longestRemainder } from '../../../src/diagnosis/engine/states.ts';

const [first, second] = questionnaire.questions;
const commune = first?.options[0]?.texte ?? '';
const place = second?.options[0]?.texte ?? '';

test('a missing answer is said once and focused, the answers next, and the button stays usable', async ({
  reader,
}) => {
  await reader.goto('/autodiagnostic/');
  await hydrated(reader);
  await reader.getByRole('button', { name: 'Continuer' }).click();
  const missing = reader.getByRole('alert');
  await expect(missing).toBeFocused();
  await reader.keyboard.press('Tab');
  await expect(reader.getByRole('radio').first()).toBeFocused();
  await reader.getByRole('radio').first().check();
  await expect(missing).toHaveCount(0);
  await answer(reader, commune);
  await expect(reader.locator('form').getByRole('heading', { level: 2 })).toHaveText(second?.titre ?? '');
});

test('each screen moves the focus to its question, changes the title and counts truly', async ({
  reader,
}) => {
  await reader.goto('/autodiagnostic/');
  await hydrated(reader);
  const most = longestRemainder(questionnaire, {});
  await expect(reader.getByText(`Question 1 (${most} au maximum)`)).toBeVisible();
  await answer(reader, commune);
  await expect(reader.locator('form').getByRole('heading', { level: 2 })).toBeFocused();
  await expect(reader).toHaveTitle(new RegExp(`^${second?.titre.slice(0, 20)}`));
  await expect(reader.getByText(`Question 2 (${most} au maximum)`)).toBeVisible();
});

test('the commune named in another tool answers the first question, to be confirmed or changed', async ({
  visitor,
}) => {
  await visitor.goto('/parcours/#commune=50095');
  await hydrated(visitor);
  await expect(visitor.getByRole('heading', { name: 'Canisy' })).toBeVisible();
  await visitor.goto('/autodiagnostic/');
  await hydrated(visitor);
  await expect(visitor.getByLabel(commune)).toBeChecked();
  await expect(visitor.locator('form')).toContainText('Canisy');
  await visitor.getByRole('button', { name: 'Continuer' }).click();
  await visitor.getByRole('button', { name: 'Précédent' }).click();
  const other = first?.options[1]?.texte ?? '';
  await answer(visitor, other);
  await visitor.getByRole('button', { name: 'Précédent' }).click();
  await expect(visitor.getByLabel(other)).toBeChecked();
});

test('Back, Forward, Précédent and reload keep the answers', async ({ reader }) => {
  const heading = reader.locator('form').getByRole('heading', { level: 2 });
  await reader.goto('/autodiagnostic/');
  await hydrated(reader);
  await answer(reader, commune);
  await answer(reader, place);
  await expect(heading).not.toHaveText(second?.titre ?? '');
  const title = await heading.textContent();

  await reader.goBack();
  await expect(heading).toHaveText(second?.titre ?? '');
  await expect(reader.getByRole('radio', { name: place })).toBeChecked();
  await reader.goForward();
  await expect(heading).toHaveText(title ?? '');
  await reader.getByRole('button', { name: 'Précédent' }).click();
  await expect(heading).toHaveText(second?.titre ?? '');
  await expect(reader.getByRole('radio', { name: place })).toBeChecked();
  await reader.reload();
  await hydrated(reader);
  await expect(heading).toHaveText(second?.titre ?? '');
  await expect(reader.getByRole('radio', { name: place })).toBeChecked();
  await reader.getByRole('button', { name: 'Recommencer' }).click();
  await expect(heading).toHaveText(first?.titre ?? '');
  await expect(reader.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('Modifier changes one answer, keeps those that still apply and names those dropped', async ({
  reader,
}) => {
  // An answer of the last but one question of an example that another one closes: the last question goes.
  const found = exemples.flatMap(({ reponses: answers, attendu: expected }) =>
    givenAnswers(questionnaire, answers).flatMap(({ question, option }) =>
      question.options.flatMap((other) => {
        const { answers: changed, dropped } = giveAnswer(questionnaire, answers, question.id, other.id);
        const to = recommendedId(questionnaire, changed);
        const isChange = dropped.length > 0 && to !== undefined && to !== expected;
        const counts = shownAnswers(questionnaire, answers).includes(question.id);
        return isChange && counts
          ? [{ answers, expected, question, option, other, dropped, changed, to }]
          : [];
      }),
    ),
  );
  const [change] = found;
  if (change === undefined) throw new Error('No answer of an example closes another question');
  const { answers, expected, question, option, other, dropped, changed, to } = change;
  await reader.goto(`/autodiagnostic/${expected}/${toFragment(questionnaire, answers)}`);
  await unfoldWhy(reader);
  await reader.locator(`.answers a[data-change="${question.id}"]`).click();
  await hydrated(reader);
  await expect(reader.getByRole('radio', { name: option.texte, exact: true })).toBeChecked();
  await answer(reader, other.texte);
  await reader.waitForURL(`**/${to}/#*`);
  const message = reader.locator('[data-any-dropped]');
  const titles = questionnaire.questions
    .filter(({ id }) => dropped.includes(id))
    .map(({ titre: title }) => title);
  await expect(message.getByRole('listitem')).toHaveText(titles);
  await unfoldWhy(reader);
  await expect(reader.locator('.answers dd')).toContainText(
    givenAnswers(questionnaire, changed).map((kept) => kept.option.texte),
  );
  expect(new URL(reader.url()).hash).toBe(toFragment(questionnaire, changed));
});
