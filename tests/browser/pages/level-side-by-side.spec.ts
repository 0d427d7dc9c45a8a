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

test('each part of a variant follows the one before it, however long the other variant is', async ({
  reader,
}) => {
  await reader.setViewportSize({ width: 1280, height: 720 });
  await reader.goto('/niveaux/niveau-3/');
  const gaps = await reader.locator('.variants section').evaluateAll((variants) =>
    variants.map((variant) => {
      const boxes = [...variant.children].map((part) => part.getBoundingClientRect());
      return Math.max(...boxes.slice(1).map(({ top }, index) => top - (boxes[index]?.bottom ?? 0)));
    }),
  );
  expect(gaps).toHaveLength(2);
  expect(Math.max(...gaps)).toBeLessThan(24);
});
