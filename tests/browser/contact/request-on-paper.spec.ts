import { formatDate } from '../../../src/content-model/text/format-date.ts';
import { contactTexts, siteDetails } from '../questionnaire.ts';
import { openContact, readyRequest, words } from '../request.ts';
import { expect, plain, printed, test } from '../visitor.ts';

test('the request prints as the letter of who asks: who, to whom, when, why; not as a sheet of the site', async ({
  visitor,
}) => {
  await readyRequest(visitor);
  const { text, pages } = await printed(visitor);
  const { objet, lettre, texte } = contactTexts;
  const day = formatDate(new Date(), { timeZone: 'Europe/Paris' });
  expect(pages).toBe(1);
  expect(text.indexOf(words.nom)).toBeLessThan(text.indexOf(siteDetails.service));
  expect(text.indexOf(words.fonction)).toBeLessThan(text.indexOf(siteDetails.service));
  expect(text).toContain(plain(`${siteDetails.organisation} ${siteDetails.service} ${lettre.date} ${day}`));
  expect(text).toContain(plain(`${objet} : ${texte.objet} (Cherbourg-en-Cotentin) ${texte.salutation}`));
  expect(text.indexOf(plain(lettre.signature))).toBeGreaterThan(text.indexOf(plain(texte.fin)));
  expect(text).not.toContain('Mis à jour le');
  expect(text).not.toContain(plain(contactTexts.texteDemande));
});

test('without a request, the paper is one sheet: the number, the model with blanks, the notice; no form', async ({
  visitor,
}) => {
  await openContact(visitor);
  await visitor.getByRole('button', { name: contactTexts.preparer }).click();
  const { text, pages } = await printed(visitor);
  expect(pages).toBe(1);
  for (const said of [
    siteDetails.telephone,
    contactTexts.texte.demande,
    contactTexts.texte.precisions,
    contactTexts.lettre.signature,
    contactTexts.information.texte,
  ]) {
    expect(text).toContain(plain(said));
  }
  for (const said of [contactTexts.erreurs, contactTexts.garde, contactTexts.texte.modele]) {
    expect(text).not.toContain(plain(said));
  }
});
