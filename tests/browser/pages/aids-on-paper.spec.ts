import { texts } from '../questionnaire.ts';
import { expect, hydrated, printed, test } from '../visitor.ts';

test('the paper of a recommendation says which aids have no open call', async ({ reader }) => {
  await reader.goto('/autodiagnostic/niveau-3-a-choisir/');
  await hydrated(reader);
  const { text } = await printed(reader);
  const said = `(${texts.statuts['sans-appel'].toLowerCase()})`;
  const shown = await reader.locator('#aides ~ ul').getByText(said).count();
  expect(text.split(said).length - 1).toBe(shown);
});
