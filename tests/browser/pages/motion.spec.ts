import type { Page } from '@playwright/test';
import { longestOfEachKind } from '../built-pages.ts';
import { expect, test } from '../visitor.ts';

/** What a rule of the page's styles sets in motion. */
interface Motion {
  readonly rule: string;
  /** Whether it is kept for those who have not asked for less motion. */
  readonly isSpared: boolean;
  readonly seconds: number;
  /** What changes on the way. */
  readonly properties: readonly string[];
}

function motionsOf(page: Page): Promise<Motion[]> {
  return page.evaluate(() => {
    const rules = (list: CSSRuleList, spared: boolean): { rule: CSSRule; spared: boolean }[] =>
      [...list].flatMap((rule) => {
        const isSpared =
          spared ||
          (rule instanceof CSSMediaRule && rule.conditionText.includes('prefers-reduced-motion: no-pref'));
        const inner =
          'cssRules' in rule && rule.cssRules instanceof CSSRuleList ? rules(rule.cssRules, isSpared) : [];
        return [{ rule, spared: isSpared }, ...inner];
      });
    const all = [...document.styleSheets].flatMap((sheet) => rules(sheet.cssRules, false));
    const changed = (name: string) =>
      all.flatMap(({ rule }) =>
        rule instanceof CSSKeyframesRule && rule.name === name
          ? [...rule.cssRules]
              // The same from beginning to end: a wait, at the end of which the page is at rest.
              .filter(() => rule.cssRules.length > 1)
              .flatMap((frame) => (frame instanceof CSSKeyframeRule ? [...frame.style] : []))
          : [],
      );
    const seconds = (list: string) =>
      Math.max(
        0,
        ...list.split(',').map((time) => Number.parseFloat(time) / (time.trim().endsWith('ms') ? 1000 : 1)),
      );
    return all.flatMap(({ rule, spared }) => {
      const found = { rule: rule.cssText.slice(0, 90), isSpared: spared };
      // The browser's own: a fade of a quarter of a second.
      if (rule.cssText.startsWith('@view-transition'))
        return [{ ...found, seconds: 0.25, properties: ['opacity'] }];
      if (!(rule instanceof CSSStyleRule)) return [];
      const { transitionDuration, transitionProperty, animationName, animationDuration, scrollBehavior } =
        rule.style;
      return [
        { seconds: seconds(transitionDuration || '0s'), properties: transitionProperty.split(/,\s*/) },
        {
          seconds: seconds(animationDuration || '0s'),
          properties: animationName.split(/,\s*/).flatMap(changed),
        },
        { seconds: scrollBehavior === 'smooth' ? 0.25 : 0, properties: ['transform'] },
      ]
        .filter((motion) => motion.seconds > 0 && motion.properties.length > 0)
        .map((motion) => ({ ...found, ...motion }));
    });
  });
}

test(
  'nothing moves where less motion is asked for; elsewhere it is short, and only fades or slides',
  { tag: '@all' },
  async ({ reader }) => {
    const restless: Motion[] = [];
    const long: Motion[] = [];
    let spared = 0;
    for (const address of longestOfEachKind) {
      await reader.goto(address);
      const motions = await motionsOf(reader);
      // What only waits to be shown does not move.
      const moving = motions.filter(({ properties }) => properties.some((name) => name !== 'visibility'));
      spared += moving.filter(({ isSpared }) => isSpared).length;
      restless.push(...moving.filter(({ isSpared }) => !isSpared));
      long.push(
        ...moving.filter(
          ({ seconds, properties }) =>
            seconds > 0.3 ||
            properties.some((name) => !['opacity', 'transform', 'translate', 'scale'].includes(name)),
        ),
      );
      const running = await reader.evaluate(() =>
        document
          .getAnimations()
          // A wait moves nothing (see above).
          .filter((one) => !(one instanceof CSSAnimation && one.animationName.startsWith('await')))
          .map((one) => String(one.effect?.getTiming().duration)),
      );
      expect.soft(running, `${address} under reduced motion`).toEqual([]);
    }
    expect(restless, 'moves even where less motion is asked for').toEqual([]);
    expect(long, 'too long, or of another kind').toEqual([]);
    expect(spared, 'the styles were read: pages fade from one to the next').toBeGreaterThan(0);
  },
);
