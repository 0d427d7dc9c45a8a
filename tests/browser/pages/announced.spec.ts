import { ERRORS, ofChannel, ofPurpose } from '../../../src/contact/sentences.ts';
import type { Page } from '@playwright/test';
import { toFragment } from '../../../src/diagnosis/codes/fragment.ts';
import { refusalSentences } from '../../../src/diagnosis/questions/recall.ts';
import { KEEP } from '../../../src/project/sentences.ts';
import { missingAnswer } from '../../../src/diagnosis/questions/store.ts';
import { noneSentence } from '../../../src/search/search-sentences.ts';
import { heardOn, listen } from '../announced.ts';
import { answer, answerAll } from '../answering.ts';
import { ERASED, faultsInWords } from '../../../src/funding/plan/plan-sentences.ts';
import { finderField, moreFields } from '../finder.ts';
import { planButton } from '../plan.ts';
import { example, exampleTitle, questionnaire } from '../questionnaire.ts';
import { choosePlace, openContact, placeField, prepare, write } from '../request.ts';
import { expect, hydrated, plain, test } from '../visitor.ts';

const fragment = toFragment(questionnaire, example.reponses);
const [first, second] = questionnaire.questions;

/** Does something on the page, and waits until assistive technologies are told so, live or by the focus. */
async function says(page: Page, what: string | RegExp, act: () => Promise<unknown>): Promise<void> {
  await listen(page);
  await act();
  const told = typeof what === 'string' ? expect.stringContaining(plain(what)) : expect.stringMatching(what);
  await expect.poll(() => heardOn(page), { message: `told: ${what}` }).toEqual(told);
}

function press(page: Page, name: string): () => Promise<void> {
  return () => page.getByRole('button', { name }).first().click();
}

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

test('the self-diagnosis tells what is missing, the next question, and what becomes of the answers', async ({
  visitor,
}) => {
  await visitor.goto('/autodiagnostic/');
  await hydrated(visitor);
  await says(visitor, missingAnswer, press(visitor, 'Continuer'));
  await says(visitor, second?.titre ?? '', () => answer(visitor, first?.options[0]?.texte ?? ''));
  await says(visitor, first?.titre ?? '', press(visitor, 'Précédent'));
});

test('the sheet tells that the link is copied, the project kept', async ({ visitor }) => {
  await visitor.goto(`/autodiagnostic/${example.attendu}/${fragment}`);
  await expect(visitor.locator('#lien-lisible')).toBeVisible();
  await says(
    visitor,
    (await visitor.locator('[data-said="copied"]').textContent()) ?? '',
    press(visitor, 'Copier le lien'),
  );
  await says(visitor, 'Cet appareil garde votre projet', press(visitor, KEEP));
});

test('the last answer opens a page whose title and main title are the recommendation', async ({
  visitor,
}) => {
  await visitor.goto('/autodiagnostic/');
  await answerAll(visitor, example.reponses);
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(exampleTitle);
  expect(plain(await visitor.title())).toContain(plain(exampleTitle));
});

test('the page where a code is typed tells that none is there, and that one cannot be read', async ({
  visitor,
}) => {
  const open = () => visitor.locator('main form button').click();
  await visitor.goto('/autodiagnostic/reprendre/');
  await says(visitor, refusalSentences.empty, open);
  await visitor.locator('#code').fill('AAAA-AAAA');
  await says(visitor, refusalSentences.unreadable, open);
});

test('the search and the finder tell how many they found', async ({ visitor }) => {
  await visitor.goto('/recherche/');
  const field = visitor.getByRole('main').getByRole('searchbox');
  await says(visitor, /\d/, () => field.fill('gouvernance'));
  await says(visitor, noneSentence('xylophone'), () => field.fill('xylophone'));
  await visitor.goto('/financements/trouver/');
  await hydrated(visitor);
  await moreFields(visitor).click();
  const size = finderField(visitor, 'habitants');
  await says(visitor, /\d/, async () => {
    await size.fill('400');
    await size.press('Tab');
  });
  await says(visitor, /2\s500/, async () => {
    await size.fill('beaucoup');
    await size.press('Enter');
  });
  await says(visitor, /\d/, press(visitor, 'Tout effacer'));
});

test('the plan tells its balance, its faults, and what was erased', async ({ visitor }) => {
  await visitor.goto('/financements/plan/#travaux=180000&detr=72000~demandee');
  await hydrated(visitor);
  const works = visitor.getByRole('textbox', { name: 'Travaux en euros' });
  const spend = async (amount: string) => {
    await works.fill(amount);
    await works.press('Tab');
  };
  await says(visitor, /28 000 €/, () => spend('100000'));
  await says(visitor, faultsInWords([1]) ?? '', () => spend('180 mille'));
  await says(visitor, /Le lien est copié\. Qui l’a voit vos montants/, () =>
    planButton(visitor, 'lien').click(),
  );
  await says(visitor, ERASED, () => planButton(visitor, 'effacer').click());
});

test('the contact page tells what it proposes, what is missing, and that the request is there', async ({
  visitor,
}) => {
  await openContact(visitor);
  await says(visitor, ERRORS, press(visitor, ofPurpose.support.prepare));
  await says(visitor, /\d/, () => placeField(visitor).pressSequentially('Saint-L'));
  await says(visitor, /Cherbourg/, () => choosePlace(visitor, 'Cherbourg'));
  await write(visitor, { nom: 'Camille Exemple', telephone: '02 33 00 00 00' });
  await says(visitor, ofPurpose.support.ready, () => prepare(visitor));
  await says(visitor, ofChannel.copie.done, press(visitor, ofChannel.copie.button));
});
