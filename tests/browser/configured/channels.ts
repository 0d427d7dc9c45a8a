import { ofChannel } from '../../../src/contact/sentences.ts';
import type { Locator, Page } from '@playwright/test';
import { channelIds, type ChannelId } from '../../../src/contact/schema.ts';
import { composed } from '../request.ts';

/** Channels whose button leaves a status here, in the order of the page: the browser of the tests shares nothing. */
export const channelsWithStatus = channelIds.filter((id) => id !== 'telephone' && id !== 'partage');

/** What the page says, the letter aside, of how to hand it over. */
export function ways(page: Page): Locator {
  return page.locator('#demande-prete');
}

/** Button of a channel: it copies, downloads, writes a mail or opens the form. */
export function button(page: Page, id: ChannelId): Locator {
  const name = id === 'telephone' ? '' : ofChannel[id].button;
  return ways(page).getByRole('button', { name, exact: true });
}

/** What is said of the last attempt of a channel. */
export function said(page: Page, sentence: string): Locator {
  return ways(page).getByRole('status').filter({ hasText: sentence });
}

/** What a channel says once it has taken the request. */
export function doneSentences(id: ChannelId): string[] {
  if (id === 'telephone') return [];
  const { done, ...others } = ofChannel[id];
  return 'doneLong' in others ? [done, others.doneLong] : [done];
}

/** Request as it stands on the page, subject first. */
export async function currentRequest(page: Page): Promise<string> {
  const { subject, text } = await composed(page);
  return `${subject}\n\n${text}`;
}

/** Text on the clipboard. */
export async function clipboard(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return page.evaluate(() => navigator.clipboard.readText());
}
