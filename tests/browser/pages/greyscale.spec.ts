import { texts, contactTexts, schemes } from '../questionnaire.ts';
import { marksOf } from '../seen/colours.ts';
import { groundOf, picture, pixelsApartFrom } from '../seen/pixels.ts';
import { openContact } from '../request.ts';
import { expect, hydrated, plain, test } from '../visitor.ts';

test.afterEach(({ reader }) => reader.emulateMedia({ media: null }));

/** A plan that keeps a rule, breaks another, and shows resources of each origin. */
const plan =
  '#travaux=180000&detr=150000~demandee&region-contrat=20000~accordee&dons=5000&fonds-propres=5000';

test('a plan printed in grey says in words what its rules find, and parts its bars with lines', async ({
  reader,
}) => {
  await reader.goto(`/financements/plan/${plan}`);
  await hydrated(reader);
  await reader.emulateMedia({ media: 'print' });
  const rules = await reader.locator('li[data-state]:visible').evaluateAll((found) =>
    found.map((rule) => ({
      state: rule.getAttribute('data-state') ?? '',
      verdict: rule.querySelector<HTMLElement>('summary, p')?.innerText ?? '',
    })),
  );
  expect(rules.filter(({ verdict }) => verdict.trim() === '')).toEqual([]);
  const states = Map.groupBy(rules, ({ state }) => state);
  expect([...states.keys()]).toEqual(expect.arrayContaining(['kept', 'broken']));
  const verdicts = [...states.values()].flatMap((alike) => [...new Set(alike.map(({ verdict }) => verdict))]);
  expect(new Set(verdicts).size, 'no two states share their words').toBe(verdicts.length);

  let parted = 0;
  for (const bar of await reader.locator('div[role="img"]:visible').all()) {
    await bar.scrollIntoViewIfNeeded();
    for (const segment of (await bar.locator('> *').all()).slice(1)) {
      const box = await segment.boundingBox();
      if (box === null) continue;
      const edge = await picture(reader, { x: box.x - 3, y: box.y + 2, width: 6, height: box.height - 4 });
      const line = pixelsApartFrom(groundOf(edge), edge) / edge.height;
      expect(line, 'half of the height at least is drawn').toBeGreaterThan(0.5);
      parted += 1;
    }
  }
  expect(parted, 'the four resources of the plan have three lines between them').toBe(3);
});

test('an error, and what suits a commune, are told by more than a colour', async ({ reader }) => {
  await openContact(reader);
  const field = reader.getByLabel('Prénom et nom');
  const before = await marksOf(field);
  await reader.getByRole('button', { name: contactTexts.preparer }).click();
  await expect(reader.getByRole('alert')).toBeFocused();
  for (const wrong of await reader.locator('[aria-invalid="true"]').all())
    await expect(wrong).toHaveAccessibleDescription(/\p{L}{3}/u);
  expect(await marksOf(field), 'a wrong field has another border').not.toBe(before);

  await reader.goto('/financements/trouver/#etape=travaux&habitants=400');
  await hydrated(reader);
  const { premier, verifier } = texts.trouver.groupes;
  const main = reader.locator('main');
  const titles = await main.locator('h3, summary').allInnerTexts();
  expect(titles.map(plain)).toEqual(
    expect.arrayContaining(
      [premier, verifier].map(({ plusieurs }) =>
        expect.stringContaining(plain(plusieurs).split('{nombre}')[1] ?? ''),
      ),
    ),
  );
  const add = main.getByRole('button', { name: /^Ajouter au plan/ }).first();
  const unmarked = await add.innerText();
  await add.click();
  await expect.poll(() => add.innerText(), 'an aid put in the plan says so').not.toBe(unmarked);

  // Editors may have closed none: what the finder then says of one is proved beside its sentences.
  const stopped = schemes.filter(({ value: { status } }) => ['sans-appel', 'clos'].includes(status));
  for (const { id, value } of stopped) {
    await reader.goto(`/financements/${id}/`);
    await expect(reader.getByRole('main')).toContainText(
      plain(texts.statuts[value.status === 'clos' ? 'clos' : 'sans-appel']),
    );
  }
});
