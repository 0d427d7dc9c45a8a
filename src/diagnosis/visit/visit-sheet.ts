/** Shows what the code of the address leaves to confirm on site, and gives the note of the visit. */
import { openOfficerSheet } from '../call-sheet/officer-sheet.ts';
import { formatCode } from '../codes/code.ts';
import type { CodeContext } from '../codes/versions.ts';
import { query } from '../../components/browser/dom.ts';
import { pageData } from '../../components/browser/page-data.ts';
import { onStatusClick } from '../../components/browser/status-button.ts';
import type { WrittenNote, Writer } from './restitution-note.ts';

interface VisitContext extends WrittenNote, Pick<CodeContext, 'versions'> {}

/** @param load imports what writes Word files: few who print the sheet write the note from it */
export function openVisitSheet(load: () => Promise<Writer>): void {
  const context = pageData<VisitContext>('questionnaire');
  openOfficerSheet(context, ({ answers, code, reached }) => {
    const button = query(document, '[data-note]');
    button.hidden = reached === undefined;
    onStatusClick(button, query(document, '[data-note-status]'), async () => {
      try {
        const [{ giveNote }, writer] = await Promise.all([import('./restitution-note.ts'), load()]);
        return giveNote(context, answers, formatCode(code), writer) ? 'given' : 'refused';
      } catch {
        // Without the network, what writes the file may not come.
        return 'refused';
      }
    });
  });
}
