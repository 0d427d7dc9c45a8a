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

test('each part of both variants of a level starts at one height', async ({ reader }) => {
  await reader.setViewportSize({ width: 1280, height: 720 });
  await reader.goto('/niveaux/niveau-3/');
  const [one, other, ...more] = await reader
    .locator('.variants section')
    .evaluateAll((variants) =>
      variants.map((variant) =>
        [...variant.children].map((part) => Math.round(part.getBoundingClientRect().top)),
      ),
    );
  expect(more).toEqual([]);
  expect(one?.length).toBeGreaterThan(2);
  expect(one).toEqual(other);
});
