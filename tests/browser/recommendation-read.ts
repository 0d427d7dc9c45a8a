import type { Page } from '@playwright/test';
import { allOutcomes } from '../../src/diagnosis/engine/outcomes.ts';
import { questionnaire, texts } from './questionnaire.ts';
import { expect, plain } from './visitor.ts';

const { recommandation, autresNiveaux } = texts;
const all = allOutcomes(questionnaire);

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
  for (const words of [recommandation.sansReponses, recommandation.cas]) {
    await expect(page.getByText(words)).toBeVisible({ visible: !answered });
  }
  const isAsked = [recommandation.titre, recommandation.titreAutre].map((words) =>
    page.getByText(words, { exact: true }),
  );
  await expect(isAsked.reduce((one, other) => one.or(other))).toBeVisible({ visible: answered });
  const sentences = page.locator('.sentence:visible');
  await expect(sentences).toHaveCount(answered ? 1 : 0);
  if (reason !== undefined) await expect(sentences).toHaveText(reason);
}

/** The page opened by its plain address tells every case, and takes none for granted. */
export async function tellsItsCases(page: Page, id: string): Promise<void> {
  await page.goto(`/autodiagnostic/${id}/`);
  await isReadAs(page, 'unanswered');
  const cases = (all.get(id)?.reasons ?? []).map(({ clauses }) => clauses.join(autresNiveaux.etSi));
  const apart = cases.map((one, index) => (index < cases.length - 1 ? one + recommandation.ou : one));
  await expect(page.locator('.cases li')).toHaveText(apart.map(plain));
  const points = (all.get(id)?.answers ?? []).flatMap(({ option }) => option.point ?? []);
  await expect(page.locator('.points li[data-option]')).toHaveText(points.map(plain));
}
