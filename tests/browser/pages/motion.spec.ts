import type { Page } from '@playwright/test';
import { longestOfEachKind } from '../built-pages.ts';
import { expect, test } from '../visitor.ts';

/** The rules of a page's styles, how many there are, and those that set something in motion. */
function rulesOf(page: Page): Promise<{ count: number; moving: string[] }> {
  return page.evaluate(() => {
    const inside = (list: CSSRuleList): CSSRule[] =>
      [...list].flatMap((rule) => [
        rule,
        ...('cssRules' in rule && rule.cssRules instanceof CSSRuleList ? inside(rule.cssRules) : []),
      ]);
    const rules = [...document.styleSheets].flatMap((sheet) => inside(sheet.cssRules));
    const moving = rules.filter((rule) => {
      if (rule.cssText.startsWith('@view-transition')) return true;
      // The same from beginning to end: a wait, at the end of which the page is at rest.
      if (rule instanceof CSSKeyframesRule) return rule.cssRules.length > 1;
      if (!(rule instanceof CSSStyleRule)) return false;
      const { transitionDuration, scrollBehavior } = rule.style;
      return scrollBehavior === 'smooth' || /[1-9]/.test(transitionDuration);
    });
    return { count: rules.length, moving: moving.map(({ cssText }) => cssText.slice(0, 90)) };
  });
}

test(
  'nothing moves, for anybody: what changes changes at once, and an animation only waits',
  { tag: '@all' },
  async ({ reader }) => {
    for (const address of longestOfEachKind) {
      await reader.goto(address);
      const { count, moving } = await rulesOf(reader);
      expect(count, `${address}: its styles were read`).toBeGreaterThan(20);
      expect.soft(moving, `${address}: its rules`).toEqual([]);
      const running = await reader.evaluate(() =>
        document
          .getAnimations()
          .filter((one) => !(one instanceof CSSAnimation && one.animationName.startsWith('await')))
          .map((one) => String(one.effect?.getTiming().duration)),
      );
      expect.soft(running, `${address}: as it is shown`).toEqual([]);
    }
  },
);
