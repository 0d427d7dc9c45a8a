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

test('what the Mission does starts at one height in both variants of a level', async ({ reader }) => {
  await reader.setViewportSize({ width: 1280, height: 720 });
  await reader.goto('/niveaux/niveau-3/');
  const tops = await reader
    .locator('.variants section > div')
    .evaluateAll((parts) => parts.map((part) => Math.round(part.getBoundingClientRect().top)));
  expect(tops).toHaveLength(2);
  expect(new Set(tops).size).toBe(1);
});
