import { DATE, ERRORS, ofPurpose, SIGNATURE, SUBJECT } from '../../../src/contact/sentences.ts';
import { formatDate } from '../../../src/content-model/text/format-date.ts';
import { contactTexts, siteDetails } from '../questionnaire.ts';
import { openContact, readyRequest, words } from '../request.ts';
import { expect, plain, printed, test } from '../visitor.ts';

test('the request prints as the letter of who asks: who, to whom, when, why; not as a sheet of the site', async ({
  visitor,
}) => {
  await readyRequest(visitor);
  const { text, pages } = await printed(visitor);
  const { texte } = contactTexts;
  const day = formatDate(new Date(), { timeZone: 'Europe/Paris' });
  expect(pages).toBe(1);
  expect(text.indexOf(words.nom)).toBeLessThan(text.indexOf(siteDetails.service));
  expect(text.indexOf(words.fonction)).toBeLessThan(text.indexOf(siteDetails.service));
  expect(text).toContain(plain(`${siteDetails.organisme} ${siteDetails.service} ${DATE} ${day}`));
  expect(text).toContain(plain(`${SUBJECT} ${texte.objet} (Cherbourg-en-Cotentin) ${texte.salutation}`));
  expect(text.indexOf(plain(SIGNATURE))).toBeGreaterThan(text.indexOf(plain(texte.fin)));
  expect(text).not.toContain('Mis à jour le');
  expect(text).not.toContain(plain(ofPurpose.support.ready));
});

test('without a request, the paper is one sheet: the number, the model with blanks, the notice; no form', async ({
  visitor,
}) => {
  await openContact(visitor);
  await visitor.getByRole('button', { name: ofPurpose.support.prepare }).click();
  const { text, pages } = await printed(visitor);
  expect(pages).toBe(1);
  for (const said of [
    siteDetails.telephone,
    contactTexts.texte.demande,
    contactTexts.texte.precisions,
    SIGNATURE,
    contactTexts.information.texte,
  ]) {
    expect(text).toContain(plain(said));
  }
  for (const said of [ERRORS, ofPurpose.support.kept, contactTexts.texte.modele]) {
    expect(text).not.toContain(plain(said));
  }
});
