import type { Channel, RequestFile } from '../model.ts';
import { rtfLetter } from './rtf-letter.ts';

/** The letter as a file that any word processor opens. */
export const toAction: Channel<RequestFile> = (request, { fileName, letter }) => ({
  kind: 'file',
  name: `${fileName}.rtf`,
  type: 'application/rtf',
  content: rtfLetter(request, letter),
});
