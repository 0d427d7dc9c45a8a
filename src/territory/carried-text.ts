import { sessionText } from '../components/browser/session-text.ts';

/** What this tab holds of the place that a visitor named (see carried-place.ts); or the text that names none, from home to the finder. */
export const carriedText = sessionText('lieu');
