import type { Locator, Page } from '@playwright/test';
import { channelIds, type ChannelId } from '../../../src/contact/channels/index.ts';
import { formIds, linkIds } from '../../support/contact/channel-lines.ts';
import { contactTexts } from '../questionnaire.ts';
import { composed } from '../request.ts';

const { canaux, nouvelleFenetre, ouvrirPage } = contactTexts;

/** Channels whose button leaves a status, in the order of the page. */
export const channelsWithStatus = channelIds.filter((id) => !linkIds.includes(id));

/** Card of a channel. */
export function card(page: Page, id: ChannelId): Locator {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: canaux[id]?.titre ?? '', exact: true }) });
}

/** First button of a card: it copies, downloads, writes a mail or opens a form. */
export function button(page: Page, id: ChannelId): Locator {
  const own = canaux[id];
  const name = own !== undefined && 'bouton' in own ? own.bouton : '';
  const inFull = formIds.includes(id) ? `${name} ${nouvelleFenetre}` : name;
  return card(page, id).getByRole('button', { name: inFull, exact: true });
}

/** Link that opens a form again. */
export function again(page: Page, id: ChannelId): Locator {
  return card(page, id).getByRole('link', { name: `${ouvrirPage} ${nouvelleFenetre}` });
}

/** Request as it stands on the page, subject first. */
export async function currentRequest(page: Page): Promise<string> {
  const { subject, text } = composed(page);
  return `${await subject.inputValue()}\n\n${await text.inputValue()}`;
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
