/**
 * Search page: answers from the list at each letter typed, then from the text of the pages once the typing pauses. What is
 * typed stays out of the address until the form is sent.
 */
import { createSearch, type SearchResults } from './ranking/create-search.ts';
import type { InterfaceTexts } from '../collections.ts';
import { interpolate } from '../content-model/text/interpolate.ts';
import { query } from '../components/browser/dom.ts';
import { markReady } from '../components/browser/script-loaded.ts';
import { answerItem } from './answer-item.ts';
import { fullText, textResults } from './full-text.ts';
import { readList, type ListedPage } from './search-list.ts';

/** The sentences that the page hands over; those that it says itself are left out. */
type Sentences = Omit<
  InterfaceTexts['recherche'],
  'questions' | 'limiter' | 'tout' | 'texte' | 'suite' | 'autrement' | 'plan' | 'sansScript'
>;

/** The words typed, and the kind of pages; every kind if it is empty. */
interface SearchInput {
  readonly words: string;
  readonly kind: string;
}

/** What the text of the pages has given. */
interface InText {
  readonly found: number;
  readonly written: number;
  readonly isMore: boolean;
}

/** Answers shown of the list; the text of the pages completes them. */
const MAX_ANSWERS = 8;
/** Answers that need no choice of a kind, and after which the questions are near. */
const FEW = 8;
/** Pause in the typing, in milliseconds: screen readers and the network are spared each letter. */
const PAUSE = 400;

/** The last input on this page: typed before a visit elsewhere, or else in its address. */
function lastInput(): SearchInput {
  const kept: SearchInput | null = history.state;
  const address = new URLSearchParams(location.search);
  return kept ?? { words: address.get('q') ?? '', kind: address.get('genre') ?? '' };
}

function count(pages: number, one: string, several: string): string {
  return `${pages} ${pages === 1 ? one : several}`;
}

function start(root: HTMLElement, pages: readonly ListedPage[]): void {
  const texts: Sentences = JSON.parse(root.dataset['texts'] ?? '');
  const field = query<HTMLInputElement>(root, 'input');
  const filter = query<HTMLSelectElement>(root, 'select');
  const told = query(root, '[data-told]');
  const status = query(root, '[data-status]');
  const found = query(root, '[data-found]');
  const list = query(root, '[data-answers]');
  const map = query(root, '[data-map]');
  const none = query(root, '[data-none]');
  const search = createSearch(pages);
  const searchText = fullText(root.dataset['engine'] ?? '');
  const kinds = new Map([...filter.options].map(({ value, text }) => [value, text]));
  const fromText = query(root, '[data-text]');
  const results = textResults(fromText, kinds);
  const title = document.title;
  let pause = 0;
  let current: SearchInput | undefined;

  /** Updates the visible text and the live region. */
  function announce(sentence: string): void {
    told.textContent = sentence;
    status.textContent = sentence;
  }

  function corrected(corrections: SearchResults<ListedPage>['corrections']): string[] {
    return corrections.map(({ typed, read }) => interpolate(texts.corrige, { tape: typed, lu: read }));
  }

  /** Shows the answers from the list; without a word, the pages of a kind. The live region waits for a pause. */
  function answer({ words, kind }: SearchInput): SearchResults<ListedPage> {
    const answers = search(words);
    const entries =
      words === ''
        ? pages.filter((page) => page.kind === kind)
        : answers.entries.filter((page) => kind === '' || page.kind === kind).slice(0, MAX_ANSWERS);
    const counted = count(entries.length, texts.uneReponse, texts.reponses);
    told.textContent = entries.length === 0 ? '' : [...corrected(answers.corrections), counted].join(' ');
    root.toggleAttribute('data-asked', words !== '');
    if (words === '' || kind !== '') root.toggleAttribute('data-few', false);
    root.toggleAttribute('data-little', false);
    found.hidden = words + kind === '';
    fromText.hidden = words === '';
    map.hidden = none.hidden = true;
    list.replaceChildren(
      ...entries.map((page) => answerItem({ ...page, kind: kinds.get(page.kind) ?? '' }, page.summary)),
    );
    results.clear(texts.enCours);
    return { ...answers, entries };
  }

  /** Counts the answers of the list and of the text together: all of them, or those shown where others remain. */
  function tellAll(
    { kind }: SearchInput,
    { entries, corrections }: SearchResults<ListedPage>,
    inText: InText,
  ) {
    const total = entries.length + inText.written;
    const isLittle = total <= FEW && !inText.isMore;
    root.toggleAttribute('data-little', isLittle);
    root.toggleAttribute('data-few', isLittle && kind === '' && document.activeElement !== filter);
    if (inText.found + total === 0) return;
    if (entries.length === 0) return announce(count(inText.found, texts.uneDansTexte, texts.dansTexte));
    const counted = inText.isMore
      ? interpolate(texts.premieres, { nombre: total })
      : count(total, texts.uneReponse, texts.reponses);
    announce([...corrected(corrections), counted].join(' '));
  }

  /** Adds the answers from the text of the pages, whose engine comes only now. */
  async function complete(asked: SearchInput, answers: SearchResults<ListedPage>) {
    const { entries, words } = answers;
    history.replaceState(asked, '');
    document.title = asked.words === '' ? title : `${asked.words} | ${title}`;
    status.textContent = told.textContent;
    if (asked.words === '') return;
    try {
      const inText = await searchText(words, asked.kind);
      if (current !== asked) return;
      await results.write(inText, new Set(entries.map(({ href }) => href)), (written, isMore) => {
        results.setState(written > 0 || entries.length === 0 ? '' : texts.rienDePlus);
        tellAll(asked, answers, { written, isMore, found: inText.length });
      });
      if (current !== asked || entries.length + inText.length > 0) return;
      // In place of the results, which are known to be none: nothing that was there moves.
      announce(interpolate(texts.aucun, { mots: asked.words }));
      none.hidden = false;
      found.hidden = true;
    } catch {
      if (current !== asked) return;
      results.setState(texts.panne);
      map.hidden = false;
      status.textContent = `${told.textContent} ${texts.panne}`.trim();
    }
  }

  function ask(wait: number): void {
    const asked = { words: field.value.trim(), kind: filter.value };
    current = asked;
    const answers = answer(asked);
    clearTimeout(pause);
    pause = window.setTimeout(() => void complete(asked, answers), wait);
  }

  const last = lastInput();
  // What was typed before this script came is asked, not what came before it.
  if (field.value === '' && filter.value === '') {
    field.value = last.words;
    filter.value = last.kind;
  }
  field.addEventListener('input', () => ask(PAUSE));
  filter.addEventListener('change', () => ask(0));
  markReady(root);
  ask(0);
}

/** Without its list, the page is left to what it says of a script that did not come. */
async function open(root: HTMLElement): Promise<void> {
  const list = await fetch(root.dataset['list'] ?? '');
  start(root, readList(await list.json()));
}

const page = document.querySelector<HTMLElement>('[data-search]');
if (page !== null) void open(page);
