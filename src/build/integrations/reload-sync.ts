/**
 * What a page of the development server says once it can hear that the content changed: which state of the content it
 * was made from. One that changed between is loaded again.
 */
export const STATE_EVENT = 'content:state';

/** The `Server-Timing` metric in which the page finds that state: its « duration » is a number, counted by the server. */
export const STATE_METRIC = 'content';

/** What says it, as Vite addresses it. */
export const LISTENING_PAGE = '/src/build/integrations/reload-sync-page.ts';
