import type { APIRoute } from 'astro';
import { wordType } from '../../../components/word-type.ts';
import { loadLaunchChecklist } from '../../load-content.ts';
import { meetingFile } from '../../meeting-file.ts';

/** The document of the meeting as a Word file, on the development server alone. */
export const GET: APIRoute = () => {
  const today = new Date();
  const headers = { 'Content-Type': wordType };
  return new Response(meetingFile(loadLaunchChecklist(today), today), { headers });
};
