/**
 * The finder, on a page whose HTML holds the whole table: reads the choices, hides the rows that do not fit, gives the
 * reasons, and keeps the choices in the hash of the address, which browsers never send.
 */
import { expenseKinds } from '../scheme-facts.ts';
import { fromHash, readInhabitants, toHash, type Choices } from './choices.ts';
import type { FinderPageData, ListedScheme } from './finder-data.ts';
import { adviceInWords, countInWords, reasonsInWords, summaryInWords, whyNot } from './finder-sentences.ts';
import { sortSchemes, type Match } from './match.ts';
import { urlHash } from '../../components/browser/url-hash.ts';
import { preHydrationFields } from '../../components/browser/pre-hydration-fields.ts';
import { sessionText } from '../../components/browser/session-text.ts';
import { isPageAnchor } from '../../components/browser/page-anchor.ts';
import { pageData } from '../../components/browser/page-data.ts';
import { query, queryAll } from '../../components/browser/dom.ts';
import { markReady } from '../../components/browser/script-loaded.ts';

const root = query(document, '[data-island="finder"]');
const form = query<HTMLFormElement>(root, 'form');
const stage = query<HTMLSelectElement>(form, '[name="etape"]');
const expense = query<HTMLSelectElement>(form, '[name="depense"]');
const size = query<HTMLInputElement>(form, '[name="habitants"]');
const programmes = [...form.querySelectorAll<HTMLInputElement>('[data-programme]')];
const noOther = query<HTMLInputElement>(form, '[name="autre"]');
const list = query(root, '[data-list]');
const summary = query(root, '[data-summary]');
const excludedList = query<HTMLDetailsElement>(root, '[data-excluded]');
const { schemes, known, words } = pageData<FinderPageData>('aides');
const hash = urlHash();
const putBackEarly = preHydrationFields(form);
const session = sessionText('choix');

/** The choices in the form; an unreadable size counts as none. */
function readForm(): Choices {
  const inhabitants = readInhabitants(size.value);
  return {
    stage: stage.value || undefined,
    expense: expenseKinds.find((kind) => kind === expense.value),
    inhabitants: typeof inhabitants === 'number' ? inhabitants : undefined,
    programmes: programmes.flatMap(({ checked, value }) => (checked ? [value] : [])),
    noOtherProgramme: noOther.checked,
  };
}

/** Puts choices in the form; the programmes unfold if some are among them. */
function writeForm(choices: Choices): void {
  stage.value = choices.stage ?? '';
  expense.value = choices.expense ?? '';
  size.value = choices.inhabitants?.toString() ?? '';
  for (const box of programmes) box.checked = choices.programmes.includes(box.value);
  noOther.checked = choices.noOtherProgramme;
  if (choices.programmes.length > 0 || choices.noOtherProgramme) {
    query(form, 'details').setAttribute('open', '');
  }
}

/** Each choice with its label, for the paper. */
function choicesInWords(): string[] {
  const chosen = [stage, expense].flatMap(({ labels, selectedOptions, value }) =>
    value === ''
      ? []
      : [`${labels[0]?.querySelector('span')?.textContent} ${selectedOptions[0]?.textContent}`],
  );
  const { labels, value } = size;
  const ticked = [...programmes, noOther].filter(({ checked }) => checked);
  return [
    ...chosen,
    ...(typeof readInhabitants(value) === 'number' ? [`${labels?.[0]?.textContent} ${value}`] : []),
    ...ticked.map((box) => box.labels?.[0]?.textContent.trim() ?? ''),
  ];
}

/**
 * Shows or clears the error of the size.
 *
 * @param isTyping no error appears yet: the visitor has not left the field
 * @returns the field to correct, if any
 */
function showSizeError(isTyping: boolean): HTMLElement | undefined {
  const isWrong = readInhabitants(size.value) === 'unreadable';
  if (isWrong && isTyping) return undefined;
  size.setAttribute('aria-invalid', String(isWrong));
  query(form, '[data-error]').hidden = !isWrong;
  return isWrong ? size : undefined;
}

function rowOf({ id }: ListedScheme): HTMLElement {
  return query(root, `[data-scheme="${id}"]`);
}

function item(...content: (Node | string)[]): HTMLLIElement {
  const line = document.createElement('li');
  line.append(...content);
  return line;
}

function showReasons(match: Match<ListedScheme>): void {
  const row = rowOf(match.scheme);
  query(row, '[data-advice]').textContent = adviceInWords(match, words);
  const reasons = reasonsInWords(match, words);
  query(row, '[data-reasons]').replaceChildren(...reasons.map((reason) => item(reason)));
}

function excludedItem(match: Match<ListedScheme>): HTMLLIElement {
  const link = document.createElement('a');
  link.href = match.scheme.href;
  link.textContent = match.scheme.title;
  return item(link, words.texts.dit, whyNot(match, words));
}

/** Shows the rows that fit in their order, and the count, reasons and exclusions. */
function show(choices: Choices): void {
  const { proposed, supports, excluded } = sortSchemes(schemes, choices);
  const isEmpty = toHash(choices) === '';
  for (const { scheme } of excluded) rowOf(scheme).hidden = true;
  for (const match of [...proposed, ...supports]) {
    rowOf(match.scheme).hidden = false;
    showReasons(match);
  }
  query(root, 'tbody').append(...proposed.map(({ scheme }) => rowOf(scheme)));
  for (const cell of queryAll(root, '[data-why]')) cell.hidden = isEmpty;
  query(root, 'table').hidden = proposed.length === 0;
  for (const section of queryAll(root, '[data-supports]')) section.hidden = supports.length === 0;
  summary.textContent = summaryInWords(proposed, words);
  query(root, '[data-none]').hidden = proposed.length > 0;
  query(root, '[data-kept]').hidden = isEmpty;
  query(root, '[data-asked]').replaceChildren(...choicesInWords().map((choice) => item(choice)));
  excludedList.hidden = excluded.length === 0;
  query(excludedList, 'summary').textContent = countInWords(words.texts.bilan.ecartees, excluded.length);
  query(excludedList, 'ul').replaceChildren(...excluded.map(excludedItem));
}

/** Shows the choices of the form and puts them in the address: a link, Back and a reload reopen them. */
function update(): void {
  const choices = readForm();
  show(choices);
  session.keep(toHash(choices));
  hash.set(toHash(choices));
}

/** Announces the count, which changes at each key, once the field is left. */
function announce(): void {
  query(root, '[data-spoken]').textContent = summary.textContent;
}

/** Moves the focus to the list, which is up to date, or to the field to correct first. */
function goToList(): void {
  (showSizeError(false) ?? list).focus();
}

function readAddress(): void {
  // The skip link moves the reader: the choices stay, in the address too.
  if (!isPageAnchor(location.hash)) writeForm(fromHash(location.hash, known));
  update();
}

form.addEventListener('input', () => {
  showSizeError(true);
  update();
});
form.addEventListener('change', () => {
  showSizeError(false);
  announce();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  goToList();
});
// The fields are emptied after this event.
form.addEventListener('reset', () =>
  setTimeout(() => {
    showSizeError(false);
    update();
    announce();
  }),
);
// Paper has no folds.
addEventListener('beforeprint', () => {
  excludedList.open = true;
});
addEventListener('hashchange', readAddress);
// A browser that restores the fields does so after this script has run.
addEventListener('pageshow', () => {
  showSizeError(false);
  update();
});
const isAddressed = location.hash.length > 1 && !isPageAnchor(location.hash);
writeForm(fromHash(isAddressed ? location.hash : session.kept(), known));
putBackEarly();
update();
markReady(root, { form, act: goToList });
