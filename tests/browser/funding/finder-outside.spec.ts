import { OUTSIDE } from '../../../src/funding/finder/finder-sentences.ts';
import { expenseChoice, finderField, openFinder } from '../finder.ts';
import { axeFaults, expect, test } from '../visitor.ts';

for (const typed of ['Rennes', '35000', '75001', 'Fougères']) {
  test(`« ${typed} » is outside: one panel says where to go in place of the aids, until the field is changed`, async ({
    visitor,
  }) => {
    await visitor.setViewportSize({ width: 390, height: 844 });
    await openFinder(visitor);
    await expenseChoice(visitor, 'travaux').check();
    const field = finderField(visitor, 'commune');
    await field.pressSequentially(typed);
    // Its list of places comes while one types: a proposal that came between two keys would take the second.
    await visitor.waitForLoadState('networkidle');
    // A name that looks like one here has proposals, which the first one closes.
    await field.press('Enter');
    await field.press('Enter');
    const title = visitor.locator('#liste');
    await expect(title).toHaveText(OUTSIDE);
    await expect(title).toBeInViewport({ ratio: 1 });
    await expect(field).toBeFocused();
    await expect(visitor.getByRole('listbox')).toBeHidden();
    const link = visitor.locator('#liste ~ a');
    await expect(link).toHaveAttribute('href', '/autodiagnostic/hors-departement/');
    await expect(visitor.locator('[data-island="finder"] a')).toHaveCount(1);
    await expect(visitor.getByRole('button', { name: /^Ajouter au plan/ })).toHaveCount(0);
    expect(await axeFaults(visitor)).toEqual([]);
    await field.fill('Canisy');
    await expect(link).toHaveCount(0);
    await expect(visitor.getByRole('button', { name: /^Ajouter au plan/ }).first()).toBeVisible();
    await field.press('Enter');
    await field.press('Enter');
    await expect(visitor.locator('main dl')).toContainText('Canisy');
  });
}
