import { fill } from '../../src/components/fill.ts';
import { contactTexts } from './questionnaire.ts';
import { choosePlace, composed, openContact, placeField, placeNote, prepare, write } from './request.ts';
import { typePlace } from './territory.ts';
import { expect, test } from './visitor.ts';

const { territoire } = contactTexts;
const contact = { nom: 'Camille Exemple', telephone: '02 33 00 00 00' };

test('a former name says which commune it became, and the request names both', async ({ visitor }) => {
  await openContact(visitor);
  await choosePlace(visitor, 'Chef-du-Pont');
  await expect(placeField(visitor)).toHaveValue('Sainte-Mère-Église');
  const lieu = 'Sainte-Mère-Église, 50480, code Insee 50523, Communauté de communes de la Baie du Cotentin';
  await expect(placeNote(visitor)).toHaveText(fill(territoire.faitPartie, { ancien: 'Chef-du-Pont', lieu }));
  await write(visitor, contact);
  await prepare(visitor);
  await expect(composed(visitor).text).toHaveValue(
    / : Sainte-Mère-Église \(Chef-du-Pont\), 50480, code Insee 50523,/,
  );
});

test('a name typed whole is known without choosing', async ({ visitor }) => {
  await openContact(visitor);
  await placeField(visitor).fill('st lo agglo');
  await expect(placeNote(visitor)).toContainText('Communauté d’agglomération Saint-Lô Agglo.');
  await write(visitor, contact);
  await prepare(visitor);
  await expect(composed(visitor).text).toHaveValue(/ : Communauté d’agglomération Saint-Lô Agglo\n/);
});

test('a name that two communes had offers both, and asks to choose once left', async ({ visitor }) => {
  await openContact(visitor);
  await typePlace(visitor, 'Saint-Jean-du-Corail');
  await expect(visitor.getByRole('option')).toHaveText([
    /^Saint-Jean-du-Corail, aujourd’hui Mortain-Bocage 50140/,
    /^Saint-Jean-du-Corail, aujourd’hui Saint-Jean-du-Corail-des-Bois 50370/,
  ]);
  await visitor.keyboard.press('Tab');
  const lieux = 'Mortain-Bocage, Saint-Jean-du-Corail-des-Bois';
  await expect(placeNote(visitor)).toHaveText(fill(territoire.aChoisir, { lieux }));
});

test('« 50480 » is a postal code: its communes, and the code goes with the one chosen', async ({
  visitor,
}) => {
  await openContact(visitor);
  await typePlace(visitor, '50480');
  const options = visitor.getByRole('option');
  for (const text of await options.allTextContents()) expect(text).toContain('50480');
  await options.filter({ hasText: 'Carentan-les-Marais' }).click();
  await expect(placeNote(visitor)).toHaveText(/^Carentan-les-Marais, 50480, code Insee 50099,/);
});

const elsewhere = {
  Caen: fill(territoire.ailleurs, { departement: 'Calvados' }),
  '14000': fill(territoire.ailleurs, { departement: 'Calvados' }),
  '75001': territoire.autreCodePostal,
  'SIVOM de la Baie': territoire.inconnu,
};

test('a name from elsewhere is said once left, kept as typed, and forgotten once changed', async ({
  visitor,
}) => {
  await openContact(visitor);
  const status = placeNote(visitor);
  for (const [typed, said] of Object.entries(elsewhere)) {
    await placeField(visitor).fill(typed);
    await expect(status).not.toContainText(said);
    await placeField(visitor).press('Tab');
    await expect(status).toHaveText(said);
    await expect(placeField(visitor)).toHaveValue(typed);
  }
  await placeField(visitor).press('End');
  await visitor.keyboard.type(' et du Bocage');
  await expect(status).toHaveText('');
  await write(visitor, contact);
  await prepare(visitor);
  await expect(composed(visitor).text).toHaveValue(/ : SIVOM de la Baie et du Bocage\n/);
});

test('a known place is said again after a visit to another form of the page', async ({ visitor }) => {
  await openContact(visitor);
  await placeField(visitor).fill('Canisy');
  await expect(placeNote(visitor)).toContainText('code Insee 50095');
  await visitor.getByRole('link', { name: 'Signaler une erreur' }).click();
  await expect(placeField(visitor)).toBeHidden();
  await visitor.goBack();
  await expect(placeNote(visitor)).toContainText('code Insee 50095');
});
