import { alike, expect, test } from '../visitor.ts';

for (const width of [360, 640, 768, 1280]) {
  for (const address of ['/', '/offre/', '/niveaux/', '/offre/depliant/']) {
    test(
      `${address}, ${width} px wide, leaves no third item alone on its line`,
      alike(width === 360 || width === 768),
      async ({ reader }) => {
        await reader.setViewportSize({ width, height: 720 });
        await reader.goto(address);
        // One that takes the whole of its line is not alone on a part of it.
        const alone = await reader.locator('main :is(ul, ol):not(nav *)').evaluateAll((lists) =>
          lists.flatMap((list) => {
            const boxes = [...list.children].map((item) => item.getBoundingClientRect());
            const lines = [...Map.groupBy(boxes, ({ top }) => Math.round(top)).values()];
            const isAlone =
              boxes.length === 3 &&
              lines.length === 2 &&
              lines.some(
                ([item, ...others]) =>
                  others.length === 0 && (item?.width ?? 0) < 0.9 * list.getBoundingClientRect().width,
              );
            return isAlone ? [list.textContent.trim().slice(0, 40)] : [];
          }),
        );
        expect(alone).toEqual([]);
      },
    );
  }
}
