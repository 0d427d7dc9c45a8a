/**
 * Search page: answers from the list that it carries at each letter typed, then from the text of the pages once the
 * typing pauses. What is typed stays out of the address until the form is sent.
 */
import { createSearch, type SearchResults } from './ranking/create-search.ts';
import type { SearchEntry } from './ranking/build-index.ts';
import type { InterfaceTexts } from '../collections.ts';
import { interpolate } from '../content-model/text/interpolate.ts';
import { query, queryAll } from '../components/browser/dom.ts';
import { markReady } from '../components/browser/script-loaded.ts';
import { fullText, kindLine, textResults } from './full-text.ts';

/** A page of the list, read from its line in the HTML. */
interface ListItem extends SearchEntry {
  readonly kind: string;
  readonly href: string;
  /** Its line as an answer, which names its kind. */
  readonly item: () => HTMLElement;
}

function listItem(line: HTMLElement, section: HTMLElement): ListItem {
  const link = query<HTMLAnchorElement>(line, 'a');
  return {
    title: link.textContent ?? '',
    summary: query(line, 'p').textContent ?? '',
    phrases: line.dataset['mots']?.split(',') ?? [],
    kind: section.dataset['genre'] ?? '',
    href: link.getAttribute('href') ?? '',
    item() {
      const item = document.createElement('li');
      const copies = [...line.children].map((child) => child.cloneNode(true));
      item.append(kindLine(query(section, 'h2').textContent ?? ''), ...copies);
      return item;
    },
  };
}

/** The list of pages, kind by kind: what the search reads, and what a reader sees of a kind without a word. */
function pageList(root: HTMLElement) {
  const sections = queryAll(root, '[data-genre]');
  return {
    pages: sections.flatMap((section) => queryAll(section, 'li').map((line) => listItem(line, section))),
    /** Shows the pages of a kind, none if it is empty. */
    show(kind: string) {
      root.toggleAttribute('data-shown', kind !== '');
      for (const section of sections) {
        section.hidden = section.dataset['genre'] !== kind;
      }
    },
  };
}

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
/** Answers that need no choice of a kind. */
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

function start(root: HTMLElement): void {
  const texts: InterfaceTexts['recherche'] = JSON.parse(root.dataset['texts'] ?? '');
  const field = query<HTMLInputElement>(root, 'input');
  const filter = query<HTMLSelectElement>(root, 'select');
  const told = query(root, '[data-told]');
  const status = query(root, '[data-status]');
  const found = query(root, '[data-found]');
  const list = query(root, '[data-answers]');
  const map = query(root, '[data-map]');
  const none = query(root, '[data-none]');
  const all = pageList(query(root, '[data-index]'));
  const search = createSearch(all.pages);
  const engine = fullText(root.dataset['engine'] ?? '');
  const kinds = new Map([...filter.options].map(({ value, text }) => [value, text]));
  const results = textResults(query(root, '[data-text]'), kinds);
  const title = document.title;
  let pause = 0;
  let current: SearchInput | undefined;

  /** Updates the visible text and the live region. */
  function announce(sentence: string): void {
    told.textContent = sentence;
    status.textContent = sentence;
  }

  function corrected(corrections: SearchResults<ListItem>['corrections']): string[] {
    return corrections.map(({ typed, read }) => interpolate(texts.corrige, { tape: typed, lu: read }));
  }

  /** Shows the answers from the list. The live region waits for a pause: not at each letter. */
  function answer({ words, kind }: SearchInput): SearchResults<ListItem> {
    const answers = search(words);
    const entries = answers.entries.filter((page) => kind === '' || page.kind === kind).slice(0, MAX_ANSWERS);
    const counted = count(entries.length, texts.uneReponse, texts.reponses);
    told.textContent = entries.length === 0 ? '' : [...corrected(answers.corrections), counted].join(' ');
    all.show(words === '' ? kind : '');
    root.toggleAttribute('data-asked', words !== '');
    if (words === '' || kind !== '') root.toggleAttribute('data-few', false);
    root.toggleAttribute('data-empty', false);
    found.hidden = words === '';
    map.hidden = none.hidden = true;
    list.replaceChildren(...entries.map((page) => page.item()));
    results.clear(texts.enCours);
    return { ...answers, entries };
  }

  /** Counts the answers of the list and of the text together: all of them, or those shown where others remain. */
  function tellAll({ kind }: SearchInput, { entries, corrections }: SearchResults<ListItem>, inText: InText) {
    const total = entries.length + inText.written;
    const isFew = kind === '' && total <= FEW && !inText.isMore && document.activeElement !== filter;
    root.toggleAttribute('data-few', isFew);
    if (inText.found + total === 0) return;
    if (entries.length === 0) return announce(count(inText.found, texts.uneDansTexte, texts.dansTexte));
    const counted = inText.isMore
      ? interpolate(texts.premieres, { nombre: total })
      : count(total, texts.uneReponse, texts.reponses);
    announce([...corrected(corrections), counted].join(' '));
  }

  /** Adds the answers from the text of the pages. */
  async function complete(asked: SearchInput, answers: SearchResults<ListItem>) {
    const { entries, words } = answers;
    history.replaceState(asked, '');
    document.title = asked.words === '' ? title : `${asked.words} | ${title}`;
    status.textContent = told.textContent;
    if (asked.words === '') return;
    try {
      const inText = await engine.search(words, asked.kind);
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
      root.toggleAttribute('data-empty', true);
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
  field.addEventListener('focus', () => void engine.load().catch(() => undefined), { once: true });
  field.addEventListener('input', () => ask(PAUSE));
  filter.addEventListener('change', () => ask(0));
  markReady(root);
  ask(0);
}

const page = document.querySelector<HTMLElement>('[data-search]');
if (page !== null) start(page);
