/** The sheets that an officer prints, for a call and for a visit: what the code of the address shows on them. */
import { askedQuestions } from '../engine/answers.ts';
import type { Answers } from '../engine/model.ts';
import { recommendedId } from '../engine/recommend.ts';
import type { CodeContext } from '../codes/versions.ts';
import { codeFromHash, preserveCodeInHash, showCode } from '../code-from-hash.ts';
import { capitalize } from '../../content-model/text/capitalize.ts';
import { dayOf } from '../../content-model/text/format-date.ts';
import { projectInWords, type ProjectNames } from '../../funding/plan/project-in-words.ts';
import { fromFragment as readFragment, toFragment } from '../../project/codec.ts';
import type { Project } from '../../project/project.ts';
import { linkedPlace } from '../../project/territory/linked-place.ts';
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

/** What the sheets of an officer read of the content. */
export interface OfficerContext extends CodeContext {
  readonly names: ProjectNames;
}

/** What the link of a request says besides the answers, in words; an empty part is written by hand. */
export interface KnownProject {
  readonly commune: string;
  readonly building: string;
  /** The building, where the commune is, the stage, the plan. */
  readonly lines: readonly string[];
}

async function projectKnown(names: ProjectNames, project: Project): Promise<KnownProject> {
  const { building, stage, plan } = projectInWords(names, project, dayOf(new Date()));
  const linked = project.place && (await linkedPlace(project.place));
  const place = typeof linked === 'object' ? linked : undefined;
  const size = place?.kind === 'commune' ? `${place.inhabitants.toLocaleString('fr-FR')} habitants` : '';
  const where = [place?.details, size].filter(Boolean).join(', ');
  return {
    commune: place?.name ?? '',
    building,
    lines: [
      building && `Bâtiment\u00A0: ${building}`,
      capitalize(where),
      stage && `Étape\u00A0: ${stage}`,
      ...plan,
    ].filter(Boolean),
  };
}

/** Writes what is known where it would be written by hand. */
function showKnown(sheet: ParentNode, { commune, building, lines }: KnownProject): void {
  for (const place of queryAll(sheet, '[data-written]'))
    place.textContent = place.dataset['written'] === 'commune' ? commune : building;
  const list = query(sheet, '[data-known-project]');
  const title = ['Le projet, d’après le lien de la demande', commune].filter(Boolean).join('\u00A0: ');
  for (const text of [title, ...lines])
    list.append(Object.assign(document.createElement('li'), { textContent: text }));
  list.hidden = commune === '' && lines.length === 0;
}

/**
 * Opens the sheet with the link of the address: a code, or the whole project of a request. Without one it is filled in by
 * hand. The project is only read: an officer's own stays what it is.
 *
 * @returns what the code holds: its answers, itself in the present version, what it leads to once no answer is missing; and
 *   what is known of the project
 */
export function openOfficerSheet(context: OfficerContext) {
  const { questionnaire } = context;
  const { project } = readFragment(location.hash);
  const known = projectKnown(context.names, project);
  const fragment = codeFromHash(context);
  const opened = fragment && {
    answers: fragment.answers,
    code: showCode(questionnaire, fragment),
    reached: recommendedId(questionnaire, fragment.answers),
    known,
  };
  // The whole link stays in the address, and goes on to the next sheet.
  const link = toFragment({ ...project, code: opened?.code });
  if (link !== '') {
    history.replaceState(history.state, '', `#${link}`);
    for (const next of document.querySelectorAll<HTMLAnchorElement>('a[data-carry-project]'))
      next.hash = link;
  }
  void known.then((said) => showKnown(document, said));
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
