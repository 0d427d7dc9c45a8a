import type { Locator, Page } from '@playwright/test';
import { channelIds, type ChannelId } from '../../../src/contact/channels/index.ts';
import { formIds, linkIds } from '../../support/contact/channel-lines.ts';
import { contactTexts } from '../questionnaire.ts';
import { composed } from '../request.ts';

const { canaux, nouvelleFenetre, ouvrirPage } = contactTexts;

/** Channels whose button leaves a status here, in the order of the page: the browser of the tests shares nothing. */
export const channelsWithStatus = channelIds.filter((id) => !linkIds.includes(id) && id !== 'partage');

/** What the page says, the letter aside, of how to hand it over. */
export function ways(page: Page): Locator {
  return page.locator('#demande-prete');
}

/** Button of a channel: it copies, downloads, writes a mail or opens a form. */
export function button(page: Page, id: ChannelId): Locator {
  const own = canaux[id];
  const name = own !== undefined && 'bouton' in own ? own.bouton : '';
  const inFull = formIds.includes(id) ? `${name} ${nouvelleFenetre}` : name;
  return card(page, id).getByRole('button', { name: inFull, exact: true });
}

/** Part of the page about a channel: a card of its own if it opens a form. */
export function card(page: Page, id: ChannelId): Locator {
  const own = canaux[id];
  return formIds.includes(id) && own !== undefined && 'titre' in own
    ? ways(page)
        .locator('section')
        .filter({ has: page.getByRole('heading', { name: own.titre, exact: true }) })
    : ways(page);
}

/** Link that opens a form again. */
export function again(page: Page, id: ChannelId): Locator {
  return card(page, id).getByRole('link', { name: `${ouvrirPage} ${nouvelleFenetre}` });
}

/** What is said of the last attempt of a channel. */
export function said(page: Page, id: ChannelId, sentence: string): Locator {
  return card(page, id).getByRole('status').filter({ hasText: sentence });
}

/** What a channel says once it has taken the request. */
export function doneSentences(id: ChannelId): string[] {
  if (formIds.includes(id)) return [contactTexts.pageOuverte];
  const own: object = canaux[id] ?? {};
  return Object.entries(own).flatMap(([key, sentence]) =>
    key.startsWith('fait') && typeof sentence === 'string' ? [sentence] : [],
  );
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

/** Counts what the page copies from now on. */
export async function countCopies(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const { clipboard: own } = navigator;
    const write = own.writeText.bind(own);
    own.writeText = (text) => {
      const { dataset } = document.documentElement;
      dataset['copies'] = `${dataset['copies'] ?? ''}1`;
      return write(text);
    };
  });
  return () => page.evaluate(() => document.documentElement.dataset['copies']?.length ?? 0);
}
