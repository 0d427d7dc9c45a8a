import { Audit, Outcome } from '@siteimprove/alfa-act';
import { Playwright } from '@siteimprove/alfa-playwright';
import rules from '@siteimprove/alfa-rules';
import { Conformance, Criterion } from '@siteimprove/alfa-wcag';
import type { Page } from '@playwright/test';

/** Something that Alfa holds to be wrong on a page. */
interface AlfaFailure {
  /** The name of the rule, as `sia-r72`. */
  readonly rule: string;
  readonly element: string;
  readonly why: string;
}

/** The rules on levels A and AA of WCAG, and those on good practice; not those on level AAA alone. */
const asked = rules.filter(({ requirements }) => {
  const criteria = [...requirements].filter(Criterion.isCriterion);
  return criteria.length === 0 || criteria.some(Conformance.isAA());
});

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** The sentences of an outcome, among the colours and the boxes that it gives. */
function messagesOf(outcome: unknown): string {
  const messages = JSON.stringify(outcome).matchAll(/"message":"((?:[^"\\]|\\.)*)"/g);
  return [...new Set([...messages].map(([, message = '']) => message))].join(' ');
}

/** What Alfa, an engine that shares nothing with axe, finds on a page as it shows now. */
export async function alfaFindings(page: Page): Promise<AlfaFailure[]> {
  const shown = await Playwright.toPage(await page.evaluateHandle(() => document));
  const outcomes = await Audit.of(shown, asked).evaluate();
  return [...outcomes].filter(Outcome.isFailed).map((outcome) => ({
    rule: outcome.rule.uri.replace(/^.*\//, ''),
    element: oneLine(String(outcome.target)),
    why: messagesOf(outcome),
  }));
}
