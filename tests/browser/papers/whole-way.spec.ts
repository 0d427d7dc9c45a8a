import { askedQuestions } from '../../../src/diagnosis/engine/answers.ts';
import { recommendedId } from '../../../src/diagnosis/engine/recommend.ts';
import { completeStates } from '../../../src/diagnosis/engine/states.ts';
import { toFragment } from '../../../src/diagnosis/codes/fragment.ts';
import { lackingWithout } from '../../../src/papers/plan-values.ts';
import { FROM } from '../../../src/papers/values.ts';
import { keyboard } from '../keyboard.ts';
import { askFor, blankField, leftInPaper, opener, otherPapers, paperText } from '../papers.ts';
import { amountField } from '../plan.ts';
import {
  example,
  exampleTitle,
  guides,
  planResources,
  questionnaire,
  recommandations,
  wayContent,
} from '../questionnaire.ts';
import { sheetOf } from '../sheet.ts';
import { expect, hydrated, plain, test } from '../visitor.ts';

const { reponses: answers, attendu: expected } = example;
const [reflection, project] = ['deliberation-reflexion', 'deliberation-projet-et-aides'];

test('from the first question to the deliberations, by the recommendation, the way, a guide and the plan, by keyboard, on a telephone', async ({
  visitor,
}) => {
  await visitor.setViewportSize({ width: 390, height: 844 });
  const { tabTo, press, skipToContent, faults } = keyboard(visitor);
  const main = visitor.getByRole('main');

  await visitor.goto('/autodiagnostic/');
  await hydrated(visitor);
  for (const { id, titre: title, options } of askedQuestions(questionnaire, answers)) {
    await expect(visitor.getByRole('heading', { level: 2, name: title })).toBeVisible();
    await tabTo(visitor.getByRole('radio').first());
    await press('Space');
    const steps = options.findIndex((option) => option.id === answers[id]);
    for (let step = 0; step < steps; step += 1) await press('ArrowDown');
    await tabTo(visitor.getByRole('button', { name: 'Continuer' }));
    await press('Enter');
  }
  await expect(visitor.getByRole('heading', { level: 1, name: exampleTitle })).toBeFocused();

  // The way opens at the step of the recommendation; the one of the plan comes later.
  const here = wayContent.etapes.find((step) => step.recommandations.includes(expected));
  await tabTo(main.locator(`a[href="/parcours/#${here?.id}"]`).locator('visible=true'));
  await press('Enter');
  await expect(visitor.locator(`#${here?.id}:target`)).toBeInViewport();
  const guide = guides.find(({ body }) => body.includes('fichier="plan-de-financement"'));
  await tabTo(main.getByRole('link', { name: guide?.value.title ?? '', exact: true }));
  await press('Enter');
  await expect(visitor.getByRole('heading', { level: 1, name: guide?.value.title ?? '' })).toBeVisible();
  await skipToContent();
  await tabTo(main.locator('a[href="/financements/plan/"]').first());
  await press('Enter');

  await visitor.waitForURL('**/financements/plan/');
  await hydrated(visitor);
  await skipToContent();
  await tabTo(main.getByRole('textbox').first());
  await visitor.keyboard.type('180000');
  await press('Enter');
  for (const [line, euros] of [
    ['detr', '72000'],
    ['region-contrat', '30000'],
    ['fonds-propres', '78000'],
  ] as const) {
    await tabTo(amountField(visitor, line));
    await visitor.keyboard.type(euros);
  }
  await tabTo(main.locator(`a[href="/papiers/#${project}"]`));
  await press('Enter');

  await expect(visitor.locator('#papier')).toBeFocused();
  await tabTo(blankField(visitor, 'commune'));
  await visitor.keyboard.type('Périers');
  await expect(blankField(visitor, 'cout')).toHaveValue(/^180\s000\s€$/);
  await expect(blankField(visitor, 'part-commune')).toHaveValue(/^78\s000\s€$/);
  const voted = await paperText(await askFor(visitor));
  const { court = '' } = planResources.find(({ id }) => id === 'detr') ?? {};
  for (const said of [
    'Commune : Périers',
    '180 000 € hors taxes',
    // The share of the commune, that of the State, and what a refusal would leave to find.
    '78 000 €, soit 43,3 %',
    '72 000 €, soit 40 %',
    plain(lackingWithout(court, 72_000_00)),
  ])
    expect(voted).toContain(said);

  // Above: after the last stop of a page, Tab goes to the browser.
  await otherPapers(visitor).focus();
  await press('Enter');
  await tabTo(opener(visitor, reflection));
  await press('Enter');
  await expect(visitor.locator('#papier')).toBeFocused();
  await expect(blankField(visitor, 'accompagnement')).toHaveValue(exampleTitle);
  await expect(blankField(visitor, 'prestations')).toHaveValue(sheetOf(answers).services.flat().join('\n'));
  await expect(visitor.locator('#blanc-prestations-aide')).toHaveText(FROM.autodiagnostic);
  const asked = await paperText(await askFor(visitor));
  for (const text of [exampleTitle, 'Commune : Périers', ...sheetOf(answers).services.flat()])
    expect(asked).toContain(plain(text));
  // What nobody wrote is a blank still, and said to be: an answer of the self-diagnosis is no object of an act.
  for (const name of ['batiment', 'projet', 'avancement', 'occasion'])
    await expect(blankField(visitor, name)).toHaveValue('');
  expect(asked).toContain(await leftInPaper(visitor));
  expect(faults).toEqual([]);
});

test('outside the offer, no service is written in a paper, and its blank is said to be left', async ({
  visitor,
}) => {
  const left = new Set(recommandations.filter(({ dehors }) => dehors).map(({ id }) => id));
  const outside = completeStates(questionnaire).find((state) =>
    left.has(recommendedId(questionnaire, state) ?? ''),
  );
  await visitor.goto(`/papiers/${toFragment(questionnaire, outside ?? {})}`);
  await hydrated(visitor);
  await opener(visitor, reflection).click();
  await expect(visitor.locator('#papier')).toBeFocused();
  for (const name of ['prestations', 'accompagnement']) {
    await expect(blankField(visitor, name)).toHaveValue('');
  }
  expect(await paperText(await askFor(visitor))).toContain(await leftInPaper(visitor));
});
