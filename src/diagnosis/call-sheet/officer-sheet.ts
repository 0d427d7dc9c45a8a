/** The sheets that an officer prints, for a call and for a visit: what the code of the address shows on them. */
import { askedQuestions } from '../engine/answers.ts';
import type { Answers } from '../engine/model.ts';
import { recommendedId } from '../engine/recommend.ts';
import type { CodeContext } from '../codes/versions.ts';
import { codeFromHash, preserveCodeInHash, showCode } from '../code-from-hash.ts';
import { query, queryAll, showOnly } from '../../components/browser/dom.ts';
import { bindPrintButtons } from '../../components/browser/print-buttons.ts';
import { stampPrint } from '../../components/browser/print-stamp.ts';
import { markScriptLoaded } from '../../components/browser/script-loaded.ts';

/** Ticks the answers given, and hides the questions that were not asked. */
function showAnswers(sheet: ParentNode, asked: ReadonlySet<string>, answers: Answers): void {
  for (const question of queryAll(sheet, '[data-asked]')) {
    const id = question.dataset['asked'] ?? '';
    question.hidden = !asked.has(id);
    for (const option of queryAll(question, '[data-item]'))
      option.toggleAttribute('data-given', option.dataset['item'] === answers[id]);
  }
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

/** Shows the services of a recommendation; without a level, or before the end of the questions, every one stays in sight. */
function showServices(sheet: ParentNode, reached: string | undefined): void {
  const groups = queryAll(sheet, '[data-offered-by]');
  const isOffered = ({ dataset }: HTMLElement) =>
    (dataset['offeredBy'] ?? '').split(' ').includes(reached ?? '');
  for (const group of groups) group.hidden = groups.some(isOffered) && !isOffered(group);
}

/**
 * Opens the sheet with the code of the address; without one it is filled in by hand.
 *
 * @returns what the code holds: its answers, itself in the present version, what it leads to once no answer is missing
 */
export function openOfficerSheet(context: CodeContext) {
  const { questionnaire } = context;
  const fragment = codeFromHash(context);
  const opened = fragment && {
    answers: fragment.answers,
    code: showCode(questionnaire, fragment),
    reached: recommendedId(questionnaire, fragment.answers),
  };
  if (opened !== undefined) {
    const { answers, reached } = opened;
    const sheet = query(document, '[data-officer-sheet]');
    showAnswers(sheet, new Set(askedQuestions(questionnaire, answers).map(({ id }) => id)), answers);
    showPoints(sheet, answers, reached);
    showServices(sheet, reached);
    showOnly(sheet, 'data-recommended', reached);
  }
  preserveCodeInHash();
  stampPrint();
  bindPrintButtons();
  markScriptLoaded();
  return opened;
}
