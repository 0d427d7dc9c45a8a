import { checkContent } from '../../../src/checks.ts';
import { readFolder } from '../../../src/content-model/content-files.ts';
import { encode, formatCode } from '../../../src/diagnosis/codes/code.ts';
import { answer } from '../answering.ts';
import { choosePlace, composed, write } from '../request.ts';
import { axeFaults, hydrated } from '../visitor.ts';
import { expect, test } from './visitor.ts';

test.use({ siteName: 'second-offer' });

const { content } = checkContent(readFolder('tests/fixtures/autre-offre'));
const [diagnosis] = content.diagnosis;
const [contact] = content.contact;
const [site] = content.site;
const [words] = content.interface;
const example = diagnosis?.value.examples.find(({ expected }) => expected === 'reperer-le-terrain');
const recommendation = diagnosis?.value.recommendations.find(({ id }) => id === example?.expected);
if (!diagnosis || !contact || !site || !words || !example || !recommendation)
  throw new Error('The second offer has faults: build it');
const { questionnaire } = diagnosis.value;
const texts = contact.value;

test('another offer, by its content alone: from the home page to its recommendation, then to its request', async ({
  visitor,
}) => {
  await visitor.goto('/');
  await expect(visitor).toHaveTitle(new RegExp(site.value.name));
  await visitor.getByRole('link', { name: words.value.menu.commencer }).click();
  await hydrated(visitor);
  for (const { id, title, options } of questionnaire.questions) {
    await expect(visitor.getByRole('heading', { level: 2, name: title })).toBeVisible();
    await answer(visitor, options.find((option) => option.id === example.answers[id])?.label ?? '');
  }

  await expect(visitor.getByRole('heading', { level: 1, name: recommendation.title })).toBeVisible();
  const main = visitor.getByRole('main');
  await expect(main).toContainText(
    'Puisque votre projet est une idée dont l’emplacement est à trouver, nous commençons par marcher ensemble sur le terrain.',
  );
  await expect(main.getByText('L’accord écrit du propriétaire, à obtenir')).toBeVisible();
  const services = main.locator('[data-service]');
  await expect(services).toHaveCount(3);
  await expect(services.first()).toContainText('Lecture des cartes anciennes');
  await expect(services.first()).toContainText('les cartes disent où chercher');
  expect(await axeFaults(visitor)).toEqual([]);

  await visitor.getByRole('link', { name: 'Écrire ma demande' }).click();
  await hydrated(visitor);
  await choosePlace(visitor, 'Auxelles-Haut');
  await write(visitor, {
    nom: 'Aliénor Ronceval',
    courriel: 'mairie@exemple.fr',
    message: 'La haie du chemin creux.',
  });
  await visitor.getByRole('button', { name: texts.preparer }).click();
  await expect(visitor.getByRole('heading', { name: texts.texteDemande })).toBeFocused();
  const request = await composed(visitor);
  expect(request.subject).toBe(`${texts.texte.objet} (Auxelles-Haut)`);
  const code = formatCode(encode(questionnaire, example.answers));
  for (const part of [
    texts.texte.demande,
    `${texts.texte.recommandation}\n${recommendation.title} (${texts.texte.code} ${code})`,
    'L’accord écrit du propriétaire',
    'Auxelles-Haut, 90200',
    'La haie du chemin creux.',
    'Aliénor Ronceval',
  ])
    expect(request.text).toContain(part);
  expect(await axeFaults(visitor)).toEqual([]);
});
