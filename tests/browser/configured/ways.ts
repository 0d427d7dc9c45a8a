import type { Locator, Page } from '@playwright/test';
import type { ChannelId } from '../../../src/contact/channels/channel-ids.ts';
import { contactTexts } from '../questionnaire.ts';
import { composed } from '../request.ts';

const { canaux, nouvelleFenetre, ouvrirPage } = contactTexts;

/** The ways that open a form on another site. */
export const formIds = ['formulaire', 'demarche-numerique', 'publik'] as const;

export type FormId = (typeof formIds)[number];

/** The part of the page that holds one way to hand the request over. */
export function way(page: Page, id: ChannelId): Locator {
  return page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: canaux[id].titre, exact: true }) });
}

/** The button of a way that copies, downloads, or writes a mail. */
export function button(page: Page, id: 'copie' | 'fichier' | 'courriel' | FormId): Locator {
  const isForm = formIds.some((form) => form === id);
  const name = isForm ? `${canaux[id].bouton} ${nouvelleFenetre}` : canaux[id].bouton;
  return way(page, id).getByRole('button', { name, exact: true });
}

/** The link that opens a form again. */
export function again(page: Page, id: FormId): Locator {
  return way(page, id).getByRole('link', { name: `${ouvrirPage} ${nouvelleFenetre}` });
}

/** The request as it stands on the page, subject first. */
export async function wholeText(page: Page): Promise<string> {
  const { subject, text } = composed(page);
  return `${await subject.inputValue()}\n\n${await text.inputValue()}`;
}

/** What the clipboard holds. */
export async function clipboard(page: Page): Promise<string> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  return page.evaluate(() => navigator.clipboard.readText());
}

/** From now on, the page counts what it copies. */
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
