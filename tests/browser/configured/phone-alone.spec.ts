import { phoneAddress } from '../../../src/content-model/text/phone-address.ts';
import { contactTexts, siteDetails } from '../questionnaire.ts';
import { composed, letter, readyRequest, words } from '../request.ts';
import { axeFaults, printed } from '../visitor.ts';
import { expect, test } from './visitor.ts';
import { ways } from './channels.ts';

test.use({ siteName: 'phone-alone' });

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '');
}

test('where one can only call, the journey ends with the request under one’s eyes, the number and the paper', async ({
  visitor,
}) => {
  await readyRequest(visitor);
  const { subject, text } = await composed(visitor);
  await expect(letter(visitor)).toBeVisible();
  expect(text).toContain(words.message);
  const link = ways(visitor).getByRole('link');
  await expect(link).toContainText([siteDetails.telephone]);
  await expect(link).toHaveAttribute('href', phoneAddress(siteDetails.telephone));
  await expect(ways(visitor).getByRole('button')).toHaveText([
    contactTexts.canaux.impression.bouton,
    contactTexts.corriger,
    contactTexts.modifier,
  ]);
  expect(await axeFaults(visitor)).toEqual([]);
  const paper = withoutSpaces((await printed(visitor)).text);
  expect(paper).toContain(withoutSpaces(subject));
  // Who asks stands at the head of the letter, the codes at its foot, with a capital.
  const printedWords = paper.toLowerCase();
  for (const part of text.split('\n\n')) expect(printedWords).toContain(withoutSpaces(part).toLowerCase());
  expect(paper).not.toContain(withoutSpaces(contactTexts.ensuite.titre));
});

test('« Imprimer la demande » asks the browser to print', async ({ visitor }) => {
  await visitor.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await readyRequest(visitor);
  await visitor.getByRole('button', { name: contactTexts.canaux.impression.bouton }).click();
  await expect(visitor.locator('body[data-printed]')).toBeAttached();
});
