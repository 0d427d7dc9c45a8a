import { readFileSync } from 'node:fs';
import { uncapitalize } from '../../../src/content-model/text/capitalize.ts';
import { readCalendar } from '../../support/read-calendar.ts';
import { example, levels, wayContent } from '../questionnaire.ts';
import { expect, hydrated, plain, printed, test } from '../visitor.ts';

const { etapes: steps } = wayContent;
const [first, second, third] = steps;
if (first === undefined || second === undefined || third === undefined) throw new Error('the way is short');

test('is reached from the home page, from a guide and from a recommendation, at its step', async ({
  visitor,
}) => {
  await visitor.goto('/');
  await visitor.getByRole('main').locator('a[href="/parcours/"]').click();
  await expect(visitor.getByRole('heading', { level: 3 })).toHaveCount(steps.length);

  const last = steps.findLast(({ guides }) => guides.length > 0);
  await visitor.goto(`/guides/${last?.guides[0]}/`);
  await visitor.getByRole('main').locator('a[href^="/parcours/#"]').first().click();
  await expect(visitor).toHaveURL(new RegExp(`/parcours/#${last?.id}$`));
  await expect(visitor.locator(':target').getByRole('heading')).toBeInViewport();

  const reached = steps.find(({ recommandations }) => recommandations.includes(example.attendu));
  await visitor.goto(`/autodiagnostic/${example.attendu}/`);
  await visitor.locator('a[href^="/parcours/#"]').locator('visible=true').click();
  await expect(visitor.locator(`#${reached?.id}:target`)).toBeInViewport();
});

/** Two sides, cut between two parts: no step is read on the side of another part than its own. */
function expectWholeParts(sides: readonly string[]): void {
  expect(sides).toHaveLength(2);
  for (const part of new Set(steps.map(({ niveau }) => niveau))) {
    const outcomes = steps.filter(({ niveau }) => niveau === part).map(({ resultat }) => plain(resultat));
    expect(sides.filter((side) => outcomes.some((outcome) => side.includes(outcome)))).toHaveLength(1);
  }
}

test('prints on two sides, each part whole, each step with what comes out, nothing folded, all of them dated too', async ({
  visitor,
}) => {
  await visitor.goto('/parcours/');
  await hydrated(visitor);
  const { text, sides } = await printed(visitor);
  expectWholeParts(sides);
  // A line may end at the hyphen of a word.
  const joined = text.replaceAll('- ', '-');
  for (const { titre, lien, resultat } of steps) {
    expect(joined).toContain(plain(lien === undefined ? titre : uncapitalize(titre)));
    expect(text).toContain(plain(resultat));
  }
  for (const service of levels.flatMap(({ value }) => value.prestations))
    expect(text).not.toContain(plain(service.texte));

  const every = steps.map(({ id }) => `${id}=2027-11-11~fait`).join('&');
  await visitor.goto('about:blank');
  await visitor.goto(`/parcours/#${every}`);
  await hydrated(visitor);
  const dated = await printed(visitor);
  expectWholeParts(dated.sides);
  expect(dated.text.split('11 novembre 2027 ✓')).toHaveLength(steps.length + 1);
});

test('dates and ticks, written by keyboard, stay in the address, in the tab and on paper', async ({
  visitor,
}) => {
  await visitor.goto('/parcours/');
  await hydrated(visitor);
  await visitor.locator('.actions').getByRole('button').first().focus();
  await visitor.keyboard.press('Enter');
  const group = visitor.getByRole('group', { name: first.titre });
  const day = group.locator('[type=date]');
  await day.focus();
  // A day and a month that read alike in either order.
  await visitor.keyboard.type('11112027');
  await expect(day).toHaveValue('2027-11-11');
  const box = group.getByRole('checkbox');
  await box.focus();
  await visitor.keyboard.press('Space');
  await visitor.getByRole('group', { name: third.titre }).locator('[type=date]').fill('2027-03-01');
  const written = `#${first.id}=2027-11-11~fait&${third.id}=2027-03-01`;
  await expect(visitor).toHaveURL(new RegExp(`/parcours/${written}$`));

  const { text, sides } = await printed(visitor);
  expectWholeParts(sides);
  expect(text).toContain('11 novembre 2027 ✓');
  expect(text).toContain('1er mars 2027');

  await visitor.goto('/guides/');
  await visitor.goto(`/parcours/#${second.id}`);
  await hydrated(visitor);
  await expect(day).toHaveValue('2027-11-11');
  await expect(box).toBeChecked();
  await expect(visitor.locator(`#${second.id}`)).toBeInViewport();
});

test('dates are taken as a calendar; all is erased, and put back', async ({ visitor }) => {
  await visitor.goto(`/parcours/#${first.id}=fait&${third.id}=2027-03-01`);
  await hydrated(visitor);
  const download = visitor.waitForEvent('download');
  // One above the steps, one at their end.
  const give = visitor.locator('[name=agenda]');
  await expect(give).toHaveCount(2);
  await give.last().click();
  await expect(visitor.getByRole('status').last()).toHaveText(/./);
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.ics$/);
  const events = readCalendar(readFileSync(await file.path(), 'utf8'));
  expect(events).toHaveLength(1);
  expect(events[0]?.['DTSTART']).toBe('20270301');
  expect(events[0]?.['SUMMARY']).toContain(uncapitalize(third.titre));
  expect(events[0]?.['URL']).toMatch(new RegExp(`/parcours/#${third.id}$`));

  await visitor.locator('[name=effacer]').click();
  await expect(visitor).toHaveURL(/\/parcours\/$/);
  await visitor.locator('[name=annuler]').click();
  await expect(visitor).toHaveURL(new RegExp(`#${first.id}=fait&${third.id}=2027-03-01$`));
  await expect(visitor.getByRole('group', { name: first.titre }).getByRole('checkbox')).toBeChecked();
});

test('says what it cannot read of an address, and opens the rest', async ({ visitor }) => {
  await visitor.goto(`/parcours/#${first.id}=fait&visiter=demain`);
  await hydrated(visitor);
  await expect(visitor.getByRole('status').filter({ hasText: 'visiter=demain' })).toBeVisible();
  await expect(visitor.getByRole('group', { name: first.titre }).getByRole('checkbox')).toBeChecked();
});
