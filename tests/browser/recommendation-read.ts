import type { Page } from '@playwright/test';
import { recommandations } from './questionnaire.ts';
import { expect, plain } from './visitor.ts';

/** Opens what explains the recommendation, folded where scripts run. */
export async function unfoldWhy(page: Page): Promise<void> {
  await page.locator('.why').evaluate((details) => details.setAttribute('open', ''));
}

/** What the page of a recommendation says to whoever has answered, and to whoever has not. */
export async function isReadAs(
  page: Page,
  reader: 'answered' | 'unanswered',
  reason?: string,
): Promise<void> {
  const answered = reader === 'answered';
  await unfoldWhy(page);
  await expect(page.locator('.head span.possible')).toBeVisible({ visible: !answered });
  await expect(page.locator('.why')).toBeVisible({ visible: answered });
  await expect(page.locator('.head span.own')).toBeVisible({ visible: answered });
  const sentences = page.locator('.reasons > li:visible');
  await expect(sentences).toHaveCount(answered ? 1 : 0);
  if (reason !== undefined) await expect(sentences).toContainText(reason);
}

/** The page opened by its plain address proposes the questions, and confirms nothing of answers that nobody gave. */
export async function proposesTheQuestions(page: Page, id: string): Promise<void> {
  await page.goto(`/autodiagnostic/${id}/`);
  await isReadAs(page, 'unanswered');
  await expect(page.locator('.head a.button')).toBeVisible();
  const own = recommandations.find((recommendation) => recommendation.id === id)?.aConfirmer ?? [];
  await expect(page.locator('.points li:not([data-for]):visible')).toHaveText(own.map(plain));
}
