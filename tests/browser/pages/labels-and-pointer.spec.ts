import type { Page } from '@playwright/test';
import { openContact, placeField, placeOptions } from '../request.ts';
import { lookAs, type Look } from '../seen/layout.ts';
import { typePlace } from '../territory.ts';
import { expect, settled, test } from '../visitor.ts';

/** Every page with a form, as it opens. */
const forms = [
  '/',
  '/404.html',
  '/autodiagnostic/',
  '/autodiagnostic/agents/',
  '/autodiagnostic/reprendre/',
  '/contact/',
  '/financements/plan/',
  '/financements/trouver/',
  '/recherche/',
];

const looks: readonly Look[] = [
  { name: 'wide', width: 1280, height: 720 },
  { name: 'narrow', width: 320, height: 640 },
  { name: 'doubled', width: 1280, height: 720, styles: 'doubled' },
];

/**
 * How many fields show with a label, and those that more than a line parts from it, their hints apart. In a table, the
 * label is the heading of the row.
 */
function gaps(page: Page): Promise<{ seen: number; apart: string[] }> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')];
    const pairs = fields.flatMap((field) => {
      const label = field.labels?.[0];
      const isSeen = label?.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true });
      return isSeen === true && field.checkVisibility() ? [{ field, label }] : [];
    });
    const apart = pairs.flatMap(({ field, label }) => {
      const row = label?.closest('tr');
      if (label === undefined || label.contains(field) || (row ?? label).contains(field)) return [];
      const [box, words] = [field.getBoundingClientRect(), label.getBoundingClientRect()];
      const hints = (field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.getBoundingClientRect())
        .filter((hint) => hint !== undefined && hint.top >= words.bottom - 1 && hint.bottom <= box.top + 1)
        .reduce((sum, hint) => sum + (hint?.height ?? 0), 0);
      const aside = Math.max(words.left - box.right, box.left - words.right, 0);
      const above = Math.max(box.top - words.bottom, words.top - box.bottom, 0) - hints;
      const line = Number.parseFloat(getComputedStyle(label).lineHeight);
      const distance = Math.hypot(aside, above) / line;
      return distance > 1 ? [`${label.textContent.trim()}: ${distance.toFixed(1)} lines away`] : [];
    });
    return { seen: pairs.length, apart };
  });
}

for (const address of forms) {
  test(`${address}: each label touches its field, wide, narrow and doubled`, async ({ reader }) => {
    await reader.goto(address);
    await settled(reader);
    for (const look of looks) {
      await lookAs(reader, look);
      const { seen, apart } = await gaps(reader);
      expect.soft(seen, look.name).toBeGreaterThan(0);
      expect.soft(apart, look.name).toEqual([]);
    }
  });
}

test('a press that leaves its target before it ends does nothing: link, button, proposed commune', async ({
  reader,
}) => {
  const pressAndLeave = async (name: string, target: ReturnType<Page['locator']>) => {
    const box = await target.boundingBox();
    if (box === null) throw new Error(`${name} is not drawn`);
    await reader.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await reader.mouse.down();
    await reader.mouse.move(2, 2, { steps: 4 });
    await reader.mouse.up();
  };
  await openContact(reader);
  await typePlace(reader, 'Saint-L');
  const typed = await placeField(reader).inputValue();
  await pressAndLeave('a proposal', placeOptions(reader).first());
  await expect(placeField(reader)).toHaveValue(typed);

  await reader.goto('/autodiagnostic/');
  await settled(reader);
  const step = reader.getByRole('button', { name: 'Continuer' });
  await step.scrollIntoViewIfNeeded();
  await pressAndLeave('the button', step);
  await expect(reader.getByRole('alert')).toBeHidden();
  const link = reader.getByRole('contentinfo').getByRole('link').first();
  await link.scrollIntoViewIfNeeded();
  await pressAndLeave('a link', link);
  await expect(reader).toHaveURL(/\/autodiagnostic\/$/);
});
