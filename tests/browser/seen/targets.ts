import type { Page } from '@playwright/test';

/**
 * The links and controls that a finger misses, as WCAG 2.5.8 defines them: under 24 by 24 CSS pixels, not in a
 * sentence, and so close to another that a circle of that width around one meets the other.
 */
export function missedTargets(page: Page): Promise<string[]> {
  return page.evaluate(findMissedTargets);
}

/** Runs in the page. */
function findMissedTargets(): string[] {
  const least = 24;
  const controls = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="option"]';
  /** A link among the words of a sentence: its height is that of the line. */
  const isInSentence = (target: Element) => {
    if (getComputedStyle(target).display !== 'inline') return false;
    let block = target.parentElement;
    while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement;
    const others = [...(block?.querySelectorAll('a, button') ?? [])].map((one) => one.textContent).join('');
    return (block?.textContent ?? '').replaceAll(/\s/g, '').length > others.replaceAll(/\s/g, '').length;
  };
  const targets = [...document.querySelectorAll<HTMLElement>(controls)]
    .filter((target) => target.checkVisibility({ checkVisibilityCSS: true, checkOpacity: true }))
    .map((target) => {
      const label = target instanceof HTMLInputElement ? target.labels?.[0] : undefined;
      const boxes = [target, ...(label === undefined ? [] : [label])].map((one) =>
        one.getBoundingClientRect(),
      );
      const box = boxes.toSorted((one, other) => other.width * other.height - one.width * one.height)[0];
      return { target, box: box ?? new DOMRect() };
    })
    // What waits above the window for the focus.
    .filter(({ box }) => box.bottom + scrollY > 0);
  const isSmall = (box: DOMRect) => box.width < least - 0.01 || box.height < least - 0.01;
  const middle = (box: DOMRect) => ({ x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 });
  const isNear = (box: DOMRect, other: DOMRect) => {
    const { x, y } = middle(box);
    const far = middle(other);
    const aside = Math.max(other.left - x, x - other.right, 0);
    const above = Math.max(other.top - y, y - other.bottom, 0);
    const between = isSmall(other) ? Math.hypot(far.x - x, far.y - y) - least / 2 : Math.hypot(aside, above);
    return Math.min(between, Math.hypot(aside, above)) < least / 2 - 0.5;
  };
  return targets
    .filter(({ target, box }) => isSmall(box) && !isInSentence(target))
    .flatMap(({ target, box }) => {
      const near = targets.find((other) => other.target !== target && isNear(box, other.box));
      if (near === undefined) return [];
      const size = `${Math.round(box.width)} × ${Math.round(box.height)}`;
      return [`${target.outerHTML.slice(0, 100)}: ${size}, near ${near.target.outerHTML.slice(0, 100)}`];
    });
}
