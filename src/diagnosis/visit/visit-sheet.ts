/** Shows what the code of the address leaves to confirm on site, and gives the note of the visit. */
import { formatCode } from '../codes/code.ts';
import type { CodeContext } from '../codes/versions.ts';
import { codeFromHash, preserveCodeInHash, showCode } from '../code-from-hash.ts';
import { showPoints } from '../call-sheet/show-points.ts';
import { recommendedId } from '../engine/recommend.ts';
import { query } from '../../components/browser/dom.ts';
import { pageData } from '../../components/browser/page-data.ts';
import { bindPrintButtons } from '../../components/browser/print-buttons.ts';
import { stampPrint } from '../../components/browser/print-stamp.ts';
import { markScriptLoaded } from '../../components/browser/script-loaded.ts';
import { showOnly } from '../../components/browser/show-only.ts';
import { onStatusClick } from '../../components/browser/status-button.ts';
import type { WrittenNote, Writer } from './restitution-note.ts';

interface VisitContext extends WrittenNote, Pick<CodeContext, 'versions'> {}

/** @param load imports what writes Word files: few who print the sheet write the note from it */
export function openVisitSheet(load: () => Promise<Writer>): void {
  const context = pageData<VisitContext>('questionnaire');
  const { questionnaire } = context;
  const fragment = codeFromHash(context);
  if (fragment !== undefined) {
    const { answers } = fragment;
    const sheet = query(document, '[data-officer-sheet]');
    const reached = recommendedId(questionnaire, answers);
    const code = formatCode(showCode(questionnaire, fragment));
    showPoints(sheet, questionnaire, answers);
    showOnly(sheet, 'data-recommended', reached);
    const button = query(document, '[data-note]');
    button.hidden = reached === undefined;
    onStatusClick(button, query(document, '[data-note-status]'), async () => {
      try {
        const [{ giveNote }, writer] = await Promise.all([import('./restitution-note.ts'), load()]);
        return giveNote(context, answers, code, writer) ? 'given' : 'refused';
      } catch {
        // Without the network, what writes the file may not come.
        return 'refused';
      }
    });
  }
  preserveCodeInHash();
  stampPrint();
  bindPrintButtons();
  markScriptLoaded();
}
