/** What the scripts of the sheets that an officer prints do alike, with a code in the address and without. */
import type { Answers } from '../engine/model.ts';
import { recommendedId } from '../engine/recommend.ts';
import type { CodeContext } from '../codes/versions.ts';
import { codeFromHash, preserveCodeInHash, showCode } from '../code-from-hash.ts';
import { query, queryAll } from '../../components/browser/dom.ts';
import { bindPrintButtons } from '../../components/browser/print-buttons.ts';
import { stampPrint } from '../../components/browser/print-stamp.ts';
import { markScriptLoaded } from '../../components/browser/script-loaded.ts';
import { showOnly } from '../../components/browser/show-only.ts';

/** What the code of the address holds, and the sheet that shows it. */
interface Opened {
  readonly sheet: HTMLElement;
  readonly answers: Answers;
  /** The code, of the present version. */
  readonly code: string;
  /** What the answers lead to; nothing while one is missing. */
  readonly reached: string | undefined;
}

/** Shows what the answers leave to confirm, and what their recommendation asks for: a part left empty goes. */
function showPoints(sheet: ParentNode, answers: Answers, reached: string | undefined): void {
  const given = new Set(Object.entries(answers).map(([question, option]) => `${question}/${option}`));
  given.add(reached ?? '');
  for (const list of queryAll(sheet, '[data-points], [data-to-ask]')) {
    list.dataset['ofCode'] = '';
    list.closest('details')?.setAttribute('open', '');
    const lines = queryAll(list, '[data-item]');
    for (const line of lines) {
      line.hidden = !(line.dataset['item'] ?? '').split(' ').some((left) => given.has(left));
    }
    (list.closest('section') ?? list).hidden = lines.every((line) => line.hidden);
  }
}

/**
 * Opens the sheet with the code of the address; without one it is filled in by hand.
 *
 * @param show what else this sheet shows of a code
 */
export function openOfficerSheet(context: CodeContext, show: (opened: Opened) => void): void {
  const fragment = codeFromHash(context);
  if (fragment !== undefined) {
    const { answers } = fragment;
    const sheet = query(document, '[data-officer-sheet]');
    const reached = recommendedId(context.questionnaire, answers);
    const code = showCode(context.questionnaire, fragment);
    showPoints(sheet, answers, reached);
    showOnly(sheet, 'data-recommended', reached);
    show({ sheet, answers, code, reached });
  }
  preserveCodeInHash();
  stampPrint();
  bindPrintButtons();
  markScriptLoaded();
}
