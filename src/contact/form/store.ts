/**
 * The request being written: why the visitor comes, what is missing, the letter. No markup, no sentence: components show
 * this store. The address holds the purpose or the code, the history entry holds the step. It sends nothing.
 */
import { atom } from 'nanostores';
import { isPageAnchor } from '../../components/browser/page-anchor.ts';
import { dayOf } from '../../content-model/text/format-date.ts';
import { startProject } from '../../project/start.ts';
import { $place, $project, keepTexts, textOf } from '../../project/store.ts';
import type { ContactRequest, ProjectSummary, Purpose, Values } from '../request/model.ts';
import { composeRequest, correctRequest } from '../request/request.ts';
import { validate, type FieldError } from '../request/validate.ts';
import {
  emptyContext,
  fieldsFor,
  readContext,
  summaryOf,
  type ContactContext,
  type ContactProps,
} from './contact-form.ts';

/** A letter as composed, and as the visitor has corrected it. */
export interface Letter {
  /** Fields and purpose that it was composed from, to compare. */
  readonly source: string;
  readonly composed: ContactRequest;
  readonly request: ContactRequest;
  /** Nothing is said of the project. */
  readonly isSilent: boolean;
}

export interface Screen {
  readonly step: 'fields' | 'letter';
  readonly context: ContactContext;
  /** Whether the address has been read: before, the page shows what the build wrote. */
  readonly isRead: boolean;
  /** The project and its answers are not joined: the visitor said so. */
  readonly isAlone: boolean;
  readonly errors: readonly FieldError[];
  /** How many times a letter was asked for: the focus follows each time. */
  readonly attempts: number;
  readonly letter: Letter | undefined;
}

export const $screen = atom<Screen>({
  step: 'fields',
  context: emptyContext,
  isRead: false,
  isAlone: false,
  errors: [],
  attempts: 0,
  letter: undefined,
});

/** What it takes to join the project. */
type Joining = Pick<ContactProps, 'texts' | 'diagnosis' | 'names'>;

/** State of the history entry of the letter. */
const LETTER_ENTRY = 'check';

let shownAddress: string | undefined;

function change(part: Partial<Screen>): void {
  $screen.set({ ...$screen.get(), ...part });
}

/** Whole address of the page that reopens a project. */
const recallPage = ({ recall }: ContactProps['diagnosis']) => new URL(recall, location.href).href;

/** What the request says of the project as it is; nothing where the visitor leaves it out. */
export function joinedProject(props: Joining): ProjectSummary | undefined {
  const { context, isAlone, isRead } = $screen.get();
  if (isAlone || !isRead) return undefined;
  return summaryOf(props, context, $project.get(), recallPage(props.diagnosis), dayOf(new Date()));
}

/** Reads why the visitor comes from the address, at the first visit and as it changes. */
export function readAddress({ diagnosis }: Pick<ContactProps, 'diagnosis'>): void {
  startProject();
  const isAnchor = isPageAnchor(location.hash);
  // The skip link moves the reader: the context stays, in the address too.
  if (isAnchor && shownAddress !== undefined) {
    history.replaceState(history.state, '', shownAddress);
    return;
  }
  shownAddress = isAnchor || location.hash === '' ? location.pathname : location.hash;
  const { code } = $project.get();
  // The answers of the project are joined, and shown; the address says otherwise.
  const hash = location.hash === '' && code && !$screen.get().isAlone ? `#${code}` : location.hash;
  change({
    step: 'fields',
    context: isAnchor ? emptyContext : readContext({ ...diagnosis, recall: recallPage(diagnosis) }, hash),
    isRead: true,
    errors: [],
  });
}

/** Leaves the project and its answers out of the request, or joins them again. */
export function joinAnswers(setting: Pick<ContactProps, 'diagnosis'>, isJoined: boolean): void {
  change({ isAlone: !isJoined });
  if (location.hash !== '') history.replaceState(history.state, '', location.pathname);
  readAddress(setting);
}

/** Whether the visitor has corrected a letter. */
export function isCorrected({ composed, request }: Letter): boolean {
  return request.subject !== composed.subject || request.text !== composed.text;
}

/**
 * Composes the letter, or says what is missing. From the same fields as the one before, a letter comes back as corrected,
 * even if the site has come to know the place meanwhile.
 */
export function prepare(props: Joining, values: Values): void {
  const { texts } = props;
  const { context, letter, attempts } = $screen.get();
  const shown = fieldsFor(texts, context);
  const errors = validate(shown, texts, values);
  const isReady = errors.length === 0;
  change({ errors, attempts: attempts + 1, step: isReady ? 'letter' : 'fields' });
  if (!isReady) return;
  const { purpose } = context;
  const project = joinedProject(props);
  const source = JSON.stringify([purpose, values, project]);
  const composed = composeRequest(texts, shown, values, purpose, $place.get(), project);
  const isKept = letter?.source === source && isCorrected(letter);
  const isSilent = shown.every(({ id, saisie }) => saisie !== 'texte' || !values[id]?.trim());
  change({ letter: isKept ? letter : { source, composed, request: composed, isSilent } });
  if (!isLetterEntry()) history.pushState(LETTER_ENTRY, '');
}

/** Judges again the fields in fault, as they are mended; the others wait until a letter is asked for. */
export function recheck({ texts }: Pick<ContactProps, 'texts'>, values: Values): void {
  const { context, errors } = $screen.get();
  if (errors.length === 0) return;
  const inFault = (id: string) => errors.some(({ field }) => field === id);
  const wrong = validate(fieldsFor(texts, context), texts, values);
  change({ errors: wrong.filter(({ field }) => inFault(field)) });
}

/** Whether the history entry is that of the letter: Back leads to the fields, not off the page. */
function isLetterEntry(): boolean {
  return history.state === LETTER_ENTRY;
}

/** Goes back to the fields. */
export function goBack(): void {
  if (isLetterEntry()) history.back();
  else change({ step: 'fields' });
}

/**
 * Follows Back and Forward.
 *
 * @param values reads the fields of the form
 */
export function followHistory(setting: Joining, values: () => Values): void {
  if (isLetterEntry() && shownAddress !== undefined) prepare(setting, values());
  else if ($screen.get().step === 'letter') change({ step: 'fields' });
}

/** Takes up the corrections of the visitor. */
export function correct(correction: { readonly subject?: string; readonly text?: string }): void {
  const { letter } = $screen.get();
  if (letter === undefined) return;
  change({
    letter: { ...letter, request: correctRequest(letter.composed, { ...letter.request, ...correction }) },
  });
}

/** A channel has taken the letter: what was kept of the message is erased. */
export function handOver(): void {
  keepMessage($screen.get().context.purpose.kind, '');
}

/** Message being written for a purpose; empty if there is none. */
export function keptMessage(purpose: Purpose['kind']): string {
  return textOf(`message-${purpose}`);
}

/** Keeps a message in place of the former, never a name, a mail address or a number; an empty one is forgotten. */
export function keepMessage(purpose: Purpose['kind'], written: string): void {
  keepTexts({ [`message-${purpose}`]: written });
}
