/** Writes the note of a visit as a Word file and downloads it; loaded by whoever asks for it. */
import type { Answers } from '../engine/model.ts';
import { downloadFile } from '../../components/browser/download-file.ts';
import { formatDate } from '../../content-model/text/format-date.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';
import { wordType } from '../../components/word-type.ts';
import type { wordFile } from '../../guides/documents/word-file.ts';
import { restitutionNote, type NoteContent } from './restitution-note.ts';

/** What writes Word files: the guides have it, the page hands it over. */
export interface Writer {
  readonly wordFile: typeof wordFile;
}

export interface WrittenNote extends NoteContent {
  readonly styles: Parameters<typeof wordFile>[1]['styles'];
}

/** @returns whether the browser took the file, as far as it says */
export function giveNote(content: WrittenNote, answers: Answers, code: string, writer: Writer): boolean {
  const { styles, texts } = content;
  const note = restitutionNote(content, answers, code, location.origin);
  if (note === undefined) return false;
  const now = new Date();
  const foot = interpolate(texts.pied, { code, date: formatDate(now, {}) });
  // Files take their day in universal time.
  const day = new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  return downloadFile({
    name: `${texts.fichier}-${code}.docx`,
    type: wordType,
    content: writer.wordFile(note, { foot, styles }, day),
  });
}
