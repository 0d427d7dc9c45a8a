import { expect, hydrated, test } from './visitor.ts';

const address = '/financements/plan/';
const school = '#travaux=180000&detr=72000~demandee&region-contrat=30000&fonds-propres=40000';

test('the share of the commune says that money still to be found counts in it, and no longer once it is', async ({
  visitor,
}) => {
  await visitor.goto(address + school);
  await hydrated(visitor);
  const verdict = visitor.locator('[data-rule="part-du-maitre-d-ouvrage"] [data-verdict]');
  await expect(verdict).toContainText(/les 38\s000\s€ à trouver y comptent comme argent public/);
  await visitor.locator('#plan-dsil').fill('38000');
  await expect(verdict).toContainText('Respectée');
  await expect(verdict).not.toContainText('à trouver');
});

test('on a telephone no word of the plan is cut, and one line says what is still to be found', async ({
  visitor,
}) => {
  await visitor.setViewportSize({ width: 360, height: 740 });
  await visitor.goto(address + school);
  await hydrated(visitor);
  const brief = visitor.locator('[data-brief]');
  await expect(brief).toHaveText(/^À trouver\s: 38\s000\s€$/);
  expect((await brief.boundingBox())?.height).toBeLessThan(60);
  const cut = await visitor.locator('.line > label, th[scope="row"]').evaluateAll((labels) =>
    labels.flatMap((label) => {
      const node = label.firstChild;
      if (!(node instanceof Text)) return [];
      return [...node.data.matchAll(/[^\s-]+-?/g)].flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 ? [word] : [];
      });
    }),
  );
  expect(cut).toEqual([]);
});

test('a source that only hidden advice calls is not listed', async ({ visitor }) => {
  await visitor.goto(address + school);
  await hydrated(visitor);
  const source = visitor.locator('#source-manche-carneville');
  await expect(source).toBeHidden();
  await visitor.locator('#plan-departement-fonds').fill('1000');
  await expect(source).toBeVisible();
});
