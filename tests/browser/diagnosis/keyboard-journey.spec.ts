import { ofChannel, ofPurpose } from '../../../src/contact/sentences.ts';
import { askedQuestions } from '../../../src/diagnosis/engine/answers.ts';
import { recommendedId } from '../../../src/diagnosis/engine/recommend.ts';
import { keyboard } from '../keyboard.ts';
import { example, questionnaire } from '../questionnaire.ts';
import { expect, hydrated, test } from '../visitor.ts';

const { reponses: answers } = example;

test('from home to a request copied, by keyboard alone, the focus always seen', async ({
  visitor,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { tabTo, press, skipToContent, faults } = keyboard(visitor);
  const main = visitor.getByRole('main');
  await visitor.goto('/');
  await tabTo(main.getByRole('link', { name: 'Faire l’autodiagnostic' }).first());
  await press('Enter');
  await visitor.waitForURL('**/autodiagnostic/');
  await hydrated(visitor);
  await skipToContent();
  const titles = new Set<string>();
  for (const { id, titre: title, options } of askedQuestions(questionnaire, answers)) {
    await expect(visitor.getByRole('heading', { level: 2, name: title })).toBeVisible();
    titles.add(await visitor.title());
    const first = visitor.getByRole('radio').first();
    await tabTo(first);
    await press('Space');
    const steps = options.findIndex((option) => option.id === answers[id]);
    for (let step = 0; step < steps; step += 1) await press('ArrowDown');
    await tabTo(visitor.getByRole('button', { name: 'Continuer' }));
    await press('Enter');
  }
  expect(titles.size, 'each question has a title of its own').toBe(
    askedQuestions(questionnaire, answers).length,
  );

  const outcome = recommendedId(questionnaire, answers) ?? '';
  await visitor.waitForURL(`**/autodiagnostic/${outcome}/#*`);
  await tabTo(main.getByRole('link', { name: 'Écrire ma demande' }));
  await press('Enter');
  await visitor.waitForURL('**/contact/#*');
  await hydrated(visitor);
  await skipToContent();
  for (const [label, words] of [
    ['Commune ou groupement', 'Canisy'],
    ['Prénom et nom', 'Camille Exemple'],
    ['Téléphone', '02 33 00 00 00'],
  ] as const) {
    await tabTo(visitor.getByLabel(label));
    await visitor.keyboard.type(words);
  }
  await tabTo(visitor.getByRole('button', { name: ofPurpose.support.prepare }));
  await press('Enter');
  await expect(visitor.getByRole('heading', { name: ofPurpose.support.ready })).toBeFocused();
  await tabTo(visitor.getByRole('button', { name: ofChannel.copie.button }));
  await press('Enter');
  await expect(visitor.getByText(ofChannel.copie.done)).toBeVisible();
  expect(await visitor.evaluate(() => navigator.clipboard.readText())).toContain('Camille Exemple');

  expect(faults).toEqual([]);
});
