import { interpolate } from '../../../src/content-model/text/interpolate.ts';
import { texts } from '../questionnaire.ts';
import {
  choosePlace,
  letterText,
  openContact,
  placeField,
  placeNote,
  placeOptions,
  prepare,
  write,
} from '../request.ts';
import { typePlace } from '../territory.ts';
import { expect, test } from '../visitor.ts';

const { territoire } = texts;
const contact = { nom: 'Camille Exemple', telephone: '02 33 00 00 00' };

test('a former name says which commune it became, and the request names both', async ({ reader }) => {
  await openContact(reader);
  await choosePlace(reader, 'Chef-du-Pont');
  await expect(placeField(reader)).toHaveValue('Sainte-Mère-Église');
  const lieu = 'Sainte-Mère-Église, 50480, code Insee 50523, Communauté de communes de la Baie du Cotentin';
  await expect(placeNote(reader)).toHaveText(
    interpolate(territoire.faitPartie, { ancien: 'Chef-du-Pont', lieu }),
  );
  await write(reader, contact);
  await prepare(reader);
  await expect(letterText(reader)).toHaveText(
    / : Sainte-Mère-Église \(Chef-du-Pont\), 50480, code Insee 50523,/,
  );
});

test('a name typed whole is known without choosing', async ({ reader }) => {
  await openContact(reader);
  await placeField(reader).fill('st lo agglo');
  await expect(placeNote(reader)).toContainText('Communauté d’agglomération Saint-Lô Agglo.');
  await write(reader, contact);
  await prepare(reader);
  await expect(letterText(reader)).toHaveText(/ : Communauté d’agglomération Saint-Lô Agglo\n/);
});

test('a name that two communes had offers both, and asks to choose once left', async ({ reader }) => {
  await openContact(reader);
  await typePlace(reader, 'Saint-Jean-du-Corail');
  await expect(placeOptions(reader)).toHaveText([
    /^Saint-Jean-du-Corail, aujourd’hui Mortain-Bocage 50140/,
    /^Saint-Jean-du-Corail, aujourd’hui Saint-Jean-du-Corail-des-Bois 50370/,
  ]);
  await reader.keyboard.press('Tab');
  const lieux = 'Mortain-Bocage, Saint-Jean-du-Corail-des-Bois';
  await expect(placeNote(reader)).toHaveText(interpolate(territoire.aChoisir, { lieux }));
});

test('« 50480 » is a postal code: its communes, and the code goes with the one chosen', async ({
  reader,
}) => {
  await openContact(reader);
  await typePlace(reader, '50480');
  const options = placeOptions(reader);
  for (const text of await options.allTextContents()) expect(text).toContain('50480');
  await options.filter({ hasText: 'Carentan-les-Marais' }).click();
  await expect(placeNote(reader)).toHaveText(/^Carentan-les-Marais, 50480, code Insee 50099,/);
});

const elsewhere = {
  Caen: interpolate(territoire.ailleurs, { departement: 'Calvados' }),
  '14000': interpolate(territoire.ailleurs, { departement: 'Calvados' }),
  '75001': territoire.autreCodePostal,
  'SIVOM de la Baie': territoire.inconnu,
};

test('a name from elsewhere is said once left, kept as typed, and forgotten once changed', async ({
  reader,
}) => {
  await openContact(reader);
  const status = placeNote(reader);
  for (const [typed, said] of Object.entries(elsewhere)) {
    await placeField(reader).fill(typed);
    await expect(status).not.toContainText(said);
    await placeField(reader).press('Tab');
    await expect(status).toHaveText(said);
    await expect(placeField(reader)).toHaveValue(typed);
  }
  await placeField(reader).press('End');
  await reader.keyboard.type(' et du Bocage');
  await expect(status).toHaveText('');
  await write(reader, contact);
  await prepare(reader);
  await expect(letterText(reader)).toHaveText(/ : SIVOM de la Baie et du Bocage\n/);
});

test('a known place is said again after a visit to another form of the page', async ({ reader }) => {
  await openContact(reader);
  await placeField(reader).fill('Canisy');
  await expect(placeNote(reader)).toContainText('code Insee 50095');
  await reader.getByRole('link', { name: 'Signaler une erreur' }).click();
  await expect(placeField(reader)).toBeHidden();
  await reader.goBack();
  await expect(placeNote(reader)).toContainText('code Insee 50095');
});
