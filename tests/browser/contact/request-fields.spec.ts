import { completeStates } from '../../../src/diagnosis/engine/states.ts';
import { questionnaire } from '../questionnaire.ts';
import { recommend } from '../../../src/diagnosis/engine/recommend.ts';
import { toFragment } from '../../../src/diagnosis/codes/fragment.ts';
import { openContact } from '../request.ts';
import { expect, test } from '../visitor.ts';

const states = completeStates(questionnaire);

test('another code in the same page puts its own service first, unless the visitor chose one', async ({
  visitor,
}) => {
  const first = (answers: (typeof states)[number]) =>
    recommend(questionnaire, answers)?.premierePrestation?.alors;
  const one = states.find((answers) => first(answers) !== undefined);
  const other = states.find((answers) => one && ![undefined, first(one)].includes(first(answers)));
  if (one === undefined || other === undefined) throw new Error('codes put the same service first');
  const choice = visitor.locator('main form select');
  await openContact(visitor, one);
  await expect(choice).not.toHaveValue('');
  const before = await choice.inputValue();
  await visitor.goto(`/contact/${toFragment(questionnaire, other)}`);
  await expect(choice).not.toHaveValue(before);
  await expect(choice).not.toHaveValue('');
  await visitor.locator('form summary').click();
  await choice.selectOption({ index: (await choice.locator('option').count()) - 1 });
  const chosen = await choice.inputValue();
  await visitor.goto(`/contact/${toFragment(questionnaire, one)}`);
  await expect(choice).toHaveValue(chosen);
});
