import { phoneAddress } from '../../../src/content-model/text/phone-address.ts';
import { contactTexts, siteDetails } from '../questionnaire.ts';
import { composed, readyRequest, words } from '../request.ts';
import { axeFaults, printed } from '../visitor.ts';
import { expect, test } from './visitor.ts';
import { card } from './channels.ts';

test.use({ siteName: 'phone-alone' });

function withoutSpaces(text: string): string {
  return text.replaceAll(/\s/g, '');
}

test('where one can only call, the journey ends with the request under one’s eyes, the number and the paper', async ({
  visitor,
}) => {
  await readyRequest(visitor);
  const { subject, text } = composed(visitor);
  await expect(subject).toBeVisible();
  await expect(text).toHaveValue(new RegExp(words.message));
  const check = visitor.locator('[data-check]');
  // The number to call, and the number to ask an address at.
  await expect(check.getByRole('link')).toHaveText([siteDetails.telephone, siteDetails.telephone]);
  await expect(card(visitor, 'telephone').getByRole('link', { name: siteDetails.telephone })).toHaveAttribute(
    'href',
    phoneAddress(siteDetails.telephone),
  );
  await expect(check.getByRole('button')).toHaveText([
    contactTexts.modifier,
    contactTexts.canaux.impression.bouton,
  ]);
  expect(await axeFaults(visitor)).toEqual([]);
  const paper = withoutSpaces((await printed(visitor)).text);
  expect(paper).toContain(withoutSpaces(await subject.inputValue()));
  expect(paper).toContain(withoutSpaces(await text.inputValue()));
  expect(paper).not.toContain(withoutSpaces(contactTexts.remettre));
});

test('« Imprimer la demande » asks the browser to print', async ({ visitor }) => {
  await visitor.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await readyRequest(visitor);
  await visitor.getByRole('button', { name: contactTexts.canaux.impression.bouton }).click();
  await expect(visitor.locator('body[data-printed]')).toBeAttached();
});
