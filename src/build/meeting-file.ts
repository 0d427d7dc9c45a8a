import { formatDate } from '../content-model/text/format-date.ts';
import { interpolate } from '../content-model/text/interpolate.ts';
import { wordFile } from '../guides/documents/word-file.ts';
import type { LaunchChecklist } from '../site/launch-checklist/launch-checklist.ts';
import { meetingDocument } from '../site/launch-checklist/meeting-document.ts';

/** The Word file that the meeting fills in. */
export function meetingFile(checklist: LaunchChecklist, today: Date): Uint8Array<ArrayBuffer> {
  const { foot, styles } = checklist.paper;
  const mentions = { foot: interpolate(foot, { date: formatDate(today) }), styles };
  return wordFile(meetingDocument(checklist), mentions, today);
}
