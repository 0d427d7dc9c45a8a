import type { Channel, Download } from '../model.ts';
import { emlDraft } from './eml-draft.ts';
import { toCrlf } from '../../request/control-chars.ts';
import { toPlainText } from '../../request/request.ts';

/** Byte order mark, without which old editors misread accents. */
const MARK = '\uFEFF';

/** Text file to keep, to attach or to print, and a mail ready to send where the site has an address. */
export const toAction: Channel<Download> = (request, { email, fileName }) => ({
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
