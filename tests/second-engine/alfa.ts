import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Playwright } from '@siteimprove/alfa-playwright';
import rules from '@siteimprove/alfa-rules';
import { Conformance, Criterion } from '@siteimprove/alfa-wcag';
import type { Page } from '@playwright/test';
import type { Finding } from './finding.ts';

/** The rules on levels A and AA of WCAG, and those on good practice; not those on level AAA alone. */
const asked = rules.filter(({ requirements }) => {
  const criteria = [...requirements].filter(Criterion.isCriterion);
  return criteria.length === 0 || criteria.some(Conformance.isAA());
});

/** The sentences of an outcome, among the colours and the boxes that it gives. */
function messagesOf(outcome: unknown): string {
  const messages = JSON.stringify(outcome).matchAll(/"message":"((?:[^"\\]|\\.)*)"/g);
  return [...new Set([...messages].map(([, message = '']) => message))].join(' ');
}

/** What Alfa, an engine that shares nothing with axe, finds on a page as it shows now. */
export async function alfaFindings(page: Page): Promise<Finding[]> {
  const shown = await Playwright.toPage(await page.evaluateHandle(() => document));
  const outcomes = await Audit.of(shown, asked).evaluate();
  return [...outcomes].filter(Outcome.isFailed).map((outcome) => ({
    engine: 'alfa',
    rule: outcome.rule.uri.replace(/^.*\//, ''),
    element: String(outcome.target),
    why: messagesOf(outcome),
  }));
}
