import type { Channel, Download } from '../channel.ts';
import { emlDraft } from './eml-draft.ts';
import { toCrlf } from '../../request/control-chars.ts';
import { toPlainText } from '../../request/request.ts';

/** Old editors need the mark at the start to read the accents of a text file. */
const MARK = '\uFEFF';

/** A file to keep, to join to a mail or to print; where the Mission has an address, a mail ready to send too. */
export const fichier: Channel<Download> = (request, { email, fileName }) => ({
  text: {
    name: `${fileName}.txt`,
    type: 'text/plain;charset=utf-8',
    content: MARK + toCrlf(toPlainText(request)),
  },
  mail:
    email === undefined
      ? undefined
      : {
          name: `${fileName}.eml`,
          type: 'message/rfc822',
          content: emlDraft(email, request.subject, request.text),
        },
});
