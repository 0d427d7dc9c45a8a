import { readFileSync } from 'node:fs';
import { uncapitalize } from '../../../src/content-model/text/capitalize.ts';
import { interpolate } from '../../../src/content-model/text/interpolate.ts';
import { readCalendar } from '../../support/read-calendar.ts';
import { example, wayContent } from '../questionnaire.ts';
import { expect, hydrated, plain, printed, test } from '../visitor.ts';

const { texts, steps, count } = wayContent;
const [first, second, third] = steps;
if (first === undefined || second === undefined || third === undefined) throw new Error('the way is short');

test('is reached from the home page, from a guide and from a recommendation, at its step', async ({
  visitor,
}) => {
  await visitor.goto('/');
  await visitor.getByRole('link', { name: texts.voir }).click();
  await expect(visitor.getByRole('heading', { level: 3 })).toHaveCount(steps.length);

  const last = steps.findLast(({ guides }) => guides.length > 0);
  await visitor.goto(`/guides/${last?.guides[0]}/`);
  const numbers = { numero: last?.number ?? 0, total: count };
  await visitor.getByRole('link', { name: interpolate(texts.etape, numbers), exact: true }).click();
  await expect(visitor).toHaveURL(new RegExp(`/parcours/#${last?.id}$`));
  await expect(visitor.locator(':target').getByRole('heading')).toBeInViewport();

  const reached = steps.find(({ recommendations }) => recommendations.includes(example.expected));
  await visitor.goto(`/autodiagnostic/${example.expected}/`);
  const here = { numero: reached?.number ?? 0, total: count };
  await visitor.getByRole('link', { name: interpolate(texts.ici, here), exact: true }).click();
  await expect(visitor.locator(`#${reached?.id}:target`)).toBeInViewport();
});

/** Two sides, cut between two parts: no step is read on the side of another part than its own. */
function expectWholeParts(sides: readonly string[]): void {
  expect(sides).toHaveLength(2);
  const levels = [...new Set(steps.map(({ level }) => level))];
  for (const part of levels) {
    const outcomes = steps.filter(({ level }) => level === part).map(({ outcome }) => plain(outcome));
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
  for (const { title, link, outcome } of steps) {
    expect(joined).toContain(plain(link === undefined ? title : uncapitalize(title)));
    expect(text).toContain(plain(outcome));
  }
  expect(text).not.toContain(texts.papiers);

  const every = steps.map(({ id }) => `${id}=2027-11-11~fait`).join('&');
  await visitor.goto('about:blank');
  await visitor.goto(`/parcours/#${every}`);
  await hydrated(visitor);
  const dated = await printed(visitor);
  expectWholeParts(dated.sides);
  expect(dated.text.split(`11 novembre 2027 ✓ ${texts.fait}`)).toHaveLength(steps.length + 1);
});

test('dates and ticks, written by keyboard, stay in the address, in the tab and on paper', async ({
  visitor,
}) => {
  await visitor.goto('/parcours/');
  await hydrated(visitor);
  await visitor.getByRole('button', { name: texts.noter }).focus();
  await visitor.keyboard.press('Enter');
  const group = visitor.getByRole('group', { name: first.title });
  const day = group.getByLabel(texts.date);
  await day.focus();
  // A day and a month that read alike in either order.
  await visitor.keyboard.type('11112027');
  await expect(day).toHaveValue('2027-11-11');
  const box = group.getByRole('checkbox', { name: texts.fait });
  await box.focus();
  await visitor.keyboard.press('Space');
  await visitor.getByRole('group', { name: third.title }).getByLabel(texts.date).fill('2027-03-01');
  const written = `#${first.id}=2027-11-11~fait&${third.id}=2027-03-01`;
  await expect(visitor).toHaveURL(new RegExp(`/parcours/${written}$`));

  const { text, sides } = await printed(visitor);
  expectWholeParts(sides);
  expect(text).toContain(`11 novembre 2027 ✓ ${texts.fait}`);
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
  await expect(visitor.getByRole('button', { name: texts.agenda })).toHaveCount(2);
  await visitor.getByRole('button', { name: texts.agenda }).last().click();
  await expect(visitor.getByText(texts.agendaPris)).toBeVisible();
  const file = await download;
  expect(file.suggestedFilename()).toBe(`${texts.fichier}.ics`);
  const events = readCalendar(readFileSync(await file.path(), 'utf8'));
  expect(events).toHaveLength(1);
  const summary = plain(interpolate(texts.evenement, { etape: uncapitalize(third.title) }));
  expect(events[0]?.['DTSTART']).toBe('20270301');
  expect(plain(events[0]?.['SUMMARY'] ?? '')).toBe(summary);
  expect(events[0]?.['URL']).toMatch(new RegExp(`/parcours/#${third.id}$`));

  await visitor.getByRole('button', { name: texts.effacer }).click();
  await expect(visitor).toHaveURL(/\/parcours\/$/);
  await visitor.getByRole('button', { name: texts.annuler }).click();
  await expect(visitor).toHaveURL(new RegExp(`#${first.id}=fait&${third.id}=2027-03-01$`));
  await expect(visitor.getByRole('group', { name: first.title }).getByRole('checkbox')).toBeChecked();
});

test('says what it cannot read of an address, and opens the rest', async ({ visitor }) => {
  await visitor.goto(`/parcours/#${first.id}=fait&visiter=demain`);
  await hydrated(visitor);
  await expect(visitor.getByText(interpolate(texts.illisible, { parties: 'visiter=demain' }))).toBeVisible();
  await expect(visitor.getByRole('group', { name: first.title }).getByRole('checkbox')).toBeChecked();
});
