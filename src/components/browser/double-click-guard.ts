/**
 * Ignores, in a step that a button shows, the second press of a double click that began outside it: it would press
 * whatever then stands under the pointer; the focus would leave the title of the step, a mail could open that nobody
 * asked for. A double click that begins in the step keeps its meaning: it selects a word.
 */
export function guardDoubleClick(step: HTMLElement): void {
  let isBegunOutside = false;
  document.addEventListener(
    'mousedown',
    ({ detail, target }) => {
      if (detail === 1) isBegunOutside = !(target instanceof Node && step.contains(target));
    },
    true,
  );
  for (const type of ['mousedown', 'click'] as const) {
    step.addEventListener(
      type,
      (event) => {
        if (event.detail < 2 || !isBegunOutside) return;
        event.preventDefault();
        event.stopPropagation();
      },
      true,
    );
  }
}
