import { copyText } from './copy-text.ts';

/** What became of a link: given to another program, copied, refused by the browser, or kept back by the visitor. */
export type SentLink = 'shared' | 'copied' | 'refused' | 'cancelled';

/** Copies the address of the page. */
export async function copyLink(): Promise<'copied' | 'refused'> {
  return (await copyText(location.href)) ? 'copied' : 'refused';
}

/** Hands the address of the page over: by the sharing of the device where there is one, else by copying it. */
export async function sendLink(title: string): Promise<SentLink> {
  if ('share' in navigator) {
    try {
      await navigator.share({ title, url: location.href });
      return 'shared';
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled';
    }
  }
  return copyLink();
}
