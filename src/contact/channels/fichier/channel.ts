import type { Channel, RequestFile } from '../model.ts';
import { letterParts } from '../../request/request.ts';

/** The request as a letter of who asks, laid out as it prints. */
export const toAction: Channel<RequestFile> = (request, { letter: frame }) => {
  const { sender, signatory, before, after } = letterParts(request);
  const subject = `${frame.subject} ${request.subject}`;
  return {
    kind: 'file',
    name: 'demande-tiers-lieu.docx',
    title: subject,
    parts: [
      { text: sender },
      { text: frame.recipient.join('\n'), isAside: true },
      { text: frame.day, isAside: true },
      { text: subject, isStrong: true },
      ...before.split('\n\n').map((text) => ({ text })),
      { text: `${frame.signature}\n${signatory}`, isAside: true },
      { text: after },
    ].filter(({ text }) => text !== ''),
  };
};
