/**
 * Finding an aid, on a page whose HTML holds the whole table: this script reads the choices, hides the rows
 * that do not suit, says why, and keeps the choices in the address, which browsers never send.
 */
import { sortSchemes, type Match, type Choices } from './match.ts';
import type { SchemeFacts } from './match-facts.ts';
import { fromHash, toHash, type KnownChoices } from './match-hash.ts';
import { choicesInWords, readForm, showSizeError, writeForm } from './finder-form.ts';
import {
  adviceInWords,
  counted,
  reasonsInWords,
  summaryInWords,
  whyNot,
  type FinderWords,
} from './finder-texts.ts';
import { urlHash } from '../../components/browser/url-hash.ts';
import { preHydrationFields } from '../../components/browser/pre-hydration-fields.ts';
import { sessionHash } from '../../components/browser/session-hash.ts';
import { isPageAnchor } from '../../components/browser/page-anchor.ts';
import { pageData } from '../../components/browser/page-data.ts';
import { query, queryAll } from '../../components/browser/dom.ts';
import { markReady } from '../../components/browser/script-loaded.ts';

type Scheme = SchemeFacts & { readonly id: string };

/** What the page gives its script, as data. */
export interface FinderPageData {
  readonly schemes: readonly Scheme[];
  readonly known: KnownChoices;
  readonly words: FinderWords;
}

const root = query(document, '[data-island="finder"]');
const form = query<HTMLFormElement>(root, 'form');
const { schemes, known, words } = pageData<FinderPageData>('aides');

function rowOf({ id }: Scheme): HTMLElement {
  return query(root, `[data-scheme="${id}"]`);
}

function item(...content: (Node | string)[]): HTMLLIElement {
  const line = document.createElement('li');
  line.append(...content);
  return line;
}

function showWhy(match: Match<Scheme>): void {
  const row = rowOf(match.scheme);
  query(row, '[data-advice]').textContent = adviceInWords(match, words);
  const reasons = reasonsInWords(match, words);
  query(row, '[data-reasons]').replaceChildren(...reasons.map((reason) => item(reason)));
}

function excludedItem(match: Match<Scheme>): HTMLLIElement {
  return item(query(rowOf(match.scheme), 'th a').cloneNode(true), words.texts.dit, whyNot(match, words));
}

/** Sorts the rows, and says how many remain and why. */
function show(said: Choices): void {
  const { proposed, excluded } = sortSchemes(schemes, said);
  const isSilent = toHash(said) === '';
  for (const { scheme } of excluded) rowOf(scheme).hidden = true;
  for (const match of proposed) {
    rowOf(match.scheme).hidden = false;
    showWhy(match);
  }
  query(root, 'tbody').append(...proposed.map(({ scheme }) => rowOf(scheme)));
  for (const cell of queryAll(root, '[data-why]')) cell.hidden = isSilent;
  query(root, 'table').hidden = proposed.length === 0;
  query(root, '[data-summary]').textContent = summaryInWords(proposed, words);
  query(root, '[data-none]').hidden = proposed.length > 0;
  query(root, '[data-kept]').hidden = isSilent;
  query(root, '[data-asked]').replaceChildren(...choicesInWords(form).map((choice) => item(choice)));
  const others = query(root, '[data-excluded]');
  others.hidden = excluded.length === 0;
  query(others, 'summary').textContent = counted(words.texts.bilan.ecartees, excluded.length);
  query(others, 'ul').replaceChildren(...excluded.map(excludedItem));
}

const held = urlHash();
const putBackEarly = preHydrationFields(form);
const { keep, kept } = sessionHash('choix');

/** Shows what the form says, in the address too: a link, Back and a page loaded again reopen it. */
function update(): void {
  const said = readForm(form);
  show(said);
  const fragment = toHash(said);
  keep(fragment);
  held.set(fragment);
}

/** The count changes at each key; it is said aloud once the field is left. */
function speak(): void {
  query(root, '[data-spoken]').textContent = query(root, '[data-summary]').textContent;
}

/** The list is up to date already: the button leads to it, or to what is to be mended first. */
function goToList(): void {
  (showSizeError(form, false) ?? query(root, '[data-list]')).focus();
}

function readAddress(): void {
  // The skip link moves the reader: the choices stay, in the address too.
  if (isPageAnchor(location.hash)) {
    update();
    return;
  }
  writeForm(form, fromHash(location.hash, known));
  update();
}

form.addEventListener('input', () => {
  showSizeError(form, true);
  update();
});
form.addEventListener('change', () => {
  showSizeError(form, false);
  speak();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  goToList();
});
// The fields are emptied after this event.
form.addEventListener('reset', () =>
  setTimeout(() => {
    showSizeError(form, false);
    update();
    speak();
  }),
);
// Paper has no folds.
addEventListener('beforeprint', () => query(root, '[data-excluded]').setAttribute('open', ''));
addEventListener('hashchange', readAddress);
// A browser that gives the fields back does so after this script has run.
addEventListener('pageshow', () => {
  showSizeError(form, false);
  update();
});
if (location.hash.length > 1 && !isPageAnchor(location.hash)) readAddress();
else writeForm(form, fromHash(kept(), known));
putBackEarly();
update();
markReady(root, { form, act: goToList });
