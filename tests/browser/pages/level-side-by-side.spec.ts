import { expect, test } from '../visitor.ts';

test('who does what: the arrows of a lane stand at one height, whatever is said over them', async ({
  reader,
}) => {
  await reader.setViewportSize({ width: 1280, height: 720 });
  await reader.goto('/niveaux/niveau-2/');
  const heights = await reader
    .locator('.lane')
    .evaluateAll((lanes) =>
      lanes.map((lane) => [
        ...new Set(
          [...lane.querySelectorAll('.does')].map((arrow) =>
            Math.round(arrow.getBoundingClientRect().bottom),
          ),
        ),
      ]),
    );
  expect(heights.map((lane) => lane.length)).toEqual([1, 1]);
});

test('each part of a variant stands at the height of the same part of the other, close after the longer', async ({
  reader,
}) => {
  await reader.setViewportSize({ width: 1280, height: 720 });
  await reader.goto('/niveaux/niveau-3/');
  const variants = await reader.locator('.variants section').evaluateAll((sections) =>
    sections.map((section) =>
      [...section.children].map((part) => {
        const { top } = part.getBoundingClientRect();
        const ends = [...part.querySelectorAll('ul')].map((list) => list.getBoundingClientRect().bottom);
        // A part ends with its lists, a title with itself.
        return { top, bottom: ends.length > 0 ? Math.max(...ends) : part.getBoundingClientRect().bottom };
      }),
    ),
  );
  const [one = [], other = []] = variants;
  expect(one.length).toBeGreaterThan(2);
  expect(one.map(({ top }) => Math.round(top))).toEqual(other.map(({ top }) => Math.round(top)));
  const gaps = one
    .slice(1)
    .map(({ top }, index) => top - Math.max(one[index]?.bottom ?? 0, other[index]?.bottom ?? 0));
  expect(Math.max(...gaps)).toBeLessThan(24);
});
