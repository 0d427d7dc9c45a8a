import { toFragment } from '../../../src/project/codec.ts';
import { placeIdOf, type Project } from '../../../src/project/project.ts';
import { namedPlace } from '../../../src/project/territory/named-place.ts';
import { manche } from '../../support/territory/real-territory.ts';
import { planAddress } from '../plan.ts';
import { keepInTab, keptInTab } from '../project.ts';
import { letterText, openContact, prepare, words, write } from '../request.ts';
import { code, sheet } from '../tools.ts';
import { expect, hydrated, printed, test } from '../visitor.ts';

function projectOf(typed: string, rest: Project): Project {
  const [place] = manche.find(typed);
  if (place === undefined) throw new Error(`nothing answers to ${typed}`);
  const named = namedPlace(place, manche);
  return { named, place: placeIdOf(named), ...rest };
}

/** Of everything something: each of these words tells whose it is. */
const former = projectOf('Canisy', {
  code,
  building: 'Ancien presbytère de Canisy',
  steps: { 'voter-la-reflexion': { day: '2031-03-07', isDone: false } },
  lines: { travaux: { cents: 123_456_00 }, 'fonds-propres': { cents: 123_456_00 } },
  texts: { 'message-support': 'Nous, Canisy', 'papiers/competence': 'Compétence de Canisy' },
});
const trace = /canisy|50750|50095|123.?456|2031|7 mars/i;
const other = projectOf('Brix', { lines: { travaux: { cents: 5_000_00 } } });
const link = toFragment(other);

/** The pages where a project shows, by the link of another. */
const shown = [
  `${planAddress}#${link}`,
  `/parcours/#${link}`,
  `/papiers/#deliberation-reflexion`,
  `${sheet}`,
];

for (const where of ['tab', 'device'] as const) {
  test(`the link of another project shows nothing of the one that the ${where} keeps, and gives it back`, async ({
    visitor,
  }) => {
    await visitor.goto('/');
    await keepInTab(visitor, former);
    if (where === 'device')
      await visitor.evaluate(() => {
        localStorage.setItem('projet', sessionStorage.getItem('projet') ?? '');
        sessionStorage.removeItem('projet');
      });
    await visitor.goto(`${planAddress}#${link}`);
    await hydrated(visitor);
    await expect(visitor.getByText('Brix', { exact: true })).toBeVisible();
    await expect(visitor).toHaveURL(/#commune=50087&travaux=5000$/);
    expect((await printed(visitor)).text).toContain('Brix');
    const mine = visitor.getByRole('button', { name: 'Revenir à mon projet' });
    await expect(mine).toBeVisible();
    for (const address of shown) {
      await visitor.goto(address);
      expect((await printed(visitor)).text, address).not.toMatch(trace);
      const fields = await visitor
        .locator('input, textarea')
        .evaluateAll((all) =>
          all.map((field) =>
            field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '',
          ),
        );
      expect(fields.join(' '), address).not.toMatch(trace);
    }
    await openContact(visitor);
    await write(visitor, words);
    await prepare(visitor);
    await expect(letterText(visitor)).toContainText('Brix');
    expect(await letterText(visitor).textContent()).not.toMatch(trace);
    if (where === 'device')
      expect(await visitor.evaluate(() => localStorage.getItem('projet'))).toContain('Canisy');
    await visitor.goto('/');
    await keepInTab(visitor, former);
    await visitor.goto(`${planAddress}#${link}`);
    await hydrated(visitor);
    await mine.click();
    await expect(visitor.getByText('Canisy', { exact: true })).toBeVisible();
    expect((await keptInTab(visitor)).texts).toEqual(former.texts);
  });
}

test('one link brings back, on another machine, the answers, the commune, the plan, the dates, the building', async ({
  context,
}) => {
  const page = await context.newPage();
  await page.goto(`/parcours/#${toFragment(former)}`);
  await hydrated(page);
  const { texts, ...said } = former;
  await expect.poll(() => keptInTab(page)).toEqual(said);
  expect(texts).toBeDefined();
  await page.goto('/papiers/#deliberation-reflexion');
  await hydrated(page);
  await expect(page.locator('#blanc-commune')).toHaveValue('Canisy');
  await expect(page.locator('#blanc-batiment')).toHaveValue(former.building ?? '');
  await expect(page.locator('#blanc-seance-reflexion')).toHaveValue('2031-03-07');
  // The day of the council is that of the step: corrected in a paper, it is corrected in the way.
  await page.locator('#blanc-seance-reflexion').fill('2031-04-04');
  await page.goto('/parcours/');
  await hydrated(page);
  await expect(page.locator('#voter-la-reflexion [type=date]')).toHaveValue('2031-04-04');
});
