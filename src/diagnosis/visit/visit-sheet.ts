/** Shows what the code of the address leaves to confirm on site, and gives the note of the visit. */
import { openOfficerSheet } from '../call-sheet/officer-sheet.ts';
import { formatCode } from '../codes/code.ts';
import type { CodeContext } from '../codes/versions.ts';
import { query } from '../../components/browser/dom.ts';
import { pageData } from '../../components/browser/page-data.ts';
import { onStatusClick } from '../../components/browser/status-button.ts';
import type { wordFile } from '../../guides/documents/word-file.ts';
import type { NoteContent } from './note-content.ts';

/** @param load imports what writes Word files: few who print the sheet write the note from it */
export function openVisitSheet(load: () => Promise<{ readonly wordFile: typeof wordFile }>): void {
  const context = pageData<NoteContent & CodeContext>('questionnaire');
  const opened = openOfficerSheet(context);
  if (opened === undefined) return;
  const { answers, code, reached } = opened;
  const button = query(document, '[data-note]');
  button.hidden = reached === undefined;
  onStatusClick(button, query(document, '[data-note-status]'), async () => {
    try {
      const [{ giveNote }, word] = await Promise.all([import('./restitution-note.ts'), load()]);
      return giveNote(context, answers, formatCode(code), word.wordFile) ? 'given' : 'refused';
    } catch {
      // Without the network, what writes the file may not come.
      return 'refused';
    }
  });
}
