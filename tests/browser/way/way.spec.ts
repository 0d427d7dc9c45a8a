import { readFileSync } from 'node:fs';
import { KEEP } from '../../../src/project/sentences.ts';
import { uncapitalize } from '../../../src/content-model/text/capitalize.ts';
import { readCalendar } from '../../support/read-calendar.ts';
import { planAddress } from '../plan.ts';
import { example, wayContent } from '../questionnaire.ts';
import { code } from '../tools.ts';
import { expect, hydrated, plain, printed, test } from '../visitor.ts';

const { etapes: steps } = wayContent;
const [first, second, third] = steps;
if (first === undefined || second === undefined || third === undefined) throw new Error('the way is short');

/** A project that says something to every tool. */
const projectWith = (dates: string) =>
  `${code}&commune=50095&batiment=Ancienne%20%C3%A9cole&${dates}&travaux=50000&detr=30000`;
const project = projectWith(`${first.id}=fait`);

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

test('prints on two sides, each step with what comes out, with a whole project too', async ({ visitor }) => {
  await visitor.goto('/parcours/');
  await hydrated(visitor);
  const { text, sides } = await printed(visitor);
  expect(sides).toHaveLength(2);
  // A line may end at the hyphen of a word.
  const joined = text.replaceAll('- ', '-');
  for (const { titre, lien, resultat } of steps) {
    expect(joined).toContain(plain(lien === undefined ? titre : uncapitalize(titre)));
    expect(text).toContain(plain(resultat));
  }

  const every = steps.map(({ id }) => `${id}=2027-11-11~fait`).join('&');
  await visitor.goto('about:blank');
  await visitor.goto(`/parcours/#${projectWith(every)}`);
  await hydrated(visitor);
  await expect(visitor.getByRole('heading', { name: 'Canisy' })).toBeVisible();
  const dated = await printed(visitor);
  expect(dated.sides).toHaveLength(2);
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
  expect(sides).toHaveLength(2);
  expect(text).toContain('11 novembre 2027 ✓');
  expect(text).toContain('1er mars 2027');

  await visitor.goto('/guides/');
  await visitor.goto(`/parcours/#${second.id}`);
  await hydrated(visitor);
  await expect(day).toHaveValue('2027-11-11');
  await expect(box).toBeChecked();
  await expect(visitor.locator(`#${second.id}`)).toBeInViewport();
});

test('dates are taken as a calendar', async ({ visitor }) => {
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
});

test('says what is known of the project, where it stands, and gives its link', async ({ visitor }) => {
  await visitor.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await visitor.goto(`/parcours/#${project}`);
  await hydrated(visitor);
  const known = visitor.getByRole('region', { name: 'votre projet' });
  await expect(known).toContainText('Canisy');
  await expect(known).toContainText('Ancienne école');
  await expect(known.locator(`a[href="/autodiagnostic/${example.attendu}/#${code}"]`)).toBeVisible();
  await expect(known).toContainText(/50\s000\s€ de dépenses, 20\s000\s€ à trouver/);
  const reached = steps.find(({ recommandations }) => recommandations.includes(example.attendu));
  await expect(visitor.locator('[aria-current=step]')).toHaveAttribute(
    'id',
    reached?.id === first.id ? second.id : (reached?.id ?? ''),
  );
  await known.locator('[name=copier]').click();
  await expect(visitor.getByRole('status').filter({ hasText: 'Le lien est copié' })).toBeVisible();
  const link = await visitor.evaluate(() => navigator.clipboard.readText());
  expect(link).toMatch(new RegExp(`/parcours/#${project}$`));
});

test('all is erased at one press, in the tab and on the device, and Back shows nothing of it', async ({
  visitor,
}) => {
  await visitor.goto(`${planAddress}#${project}`);
  await hydrated(visitor);
  await visitor.goto(`/parcours/#${project}`);
  await hydrated(visitor);
  const keep = visitor.getByRole('button', { name: KEEP });
  await keep.click();
  await expect(keep).toHaveCount(0);
  visitor.once('dialog', (dialog) => void dialog.accept());
  await visitor.locator('[name=effacer]').click();
  await expect(visitor).toHaveURL(/\/parcours\/$/);
  await expect(visitor.getByRole('region', { name: 'votre projet' })).toHaveCount(0);
  await expect(visitor.getByRole('checkbox').first()).not.toBeChecked();
  expect(
    await visitor.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }])),
  ).not.toMatch(/50095|cole|fait/);
  await visitor.goBack();
  await hydrated(visitor);
  await expect(visitor.getByText('Canisy')).toHaveCount(0);
});

test('says what it cannot read of an address, and opens the rest', async ({ visitor }) => {
  await visitor.goto(`/parcours/#${first.id}=fait&visiter=demain`);
  await hydrated(visitor);
  await expect(visitor.getByRole('status').filter({ hasText: 'visiter=demain' })).toBeVisible();
  await expect(visitor.getByRole('group', { name: first.titre }).getByRole('checkbox')).toBeChecked();
});
