import type { APIRoute } from 'astro';
import { wordType } from '../../../components/browser/download-file.ts';
import { formatDate } from '../../../content-model/text/format-date.ts';
import { wordFile } from '../../../guides/documents/word-file.ts';
import { meetingDocument } from '../../../site/launch-checklist/meeting-document.ts';
import { loadLaunchChecklist } from '../../load-content.ts';

/** The document of the meeting as a Word file, on the development server alone. */
export const GET: APIRoute = () => {
  const today = new Date();
  const mentions = { foot: `Points ouverts le ${formatDate(today)}` };
  const file = wordFile(meetingDocument(loadLaunchChecklist(today)), mentions, today);
  return new Response(file, { headers: { 'Content-Type': wordType } });
};
