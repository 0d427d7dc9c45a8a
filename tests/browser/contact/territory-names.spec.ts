import { choosePlace, letterText, openContact, placeField, placeNote, prepare, write } from '../request.ts';
import { expect, test } from '../visitor.ts';

const contact = { nom: 'Camille Exemple', telephone: '02 33 00 00 00' };

test('a former name says which commune it became, and the request names both', async ({ reader }) => {
  await openContact(reader);
  await choosePlace(reader, 'Chef-du-Pont');
  await expect(placeField(reader)).toHaveValue('Sainte-Mère-Église');
  await expect(placeNote(reader)).toHaveText(
    /^Chef-du-Pont .*Sainte-Mère-Église, 50480, code Insee 50523, Communauté de communes de la Baie du Cotentin\.$/,
  );
  await write(reader, contact);
  await prepare(reader);
  await expect(letterText(reader)).toHaveText(
    /\nSainte-Mère-Église \(Chef-du-Pont\), 50480\n.*code Insee 50523,/s,
  );
});
