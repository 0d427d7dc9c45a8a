/**
 * The search page: it answers from the list that it carries at each letter typed, then from the text of the pages
 * once the typing pauses. What is typed stays out of the address until the form is sent.
 */
import { finder } from './ranking/create-search.ts';
import type { Finding } from './ranking/model.ts';
import type { InterfaceTexts } from '../collections.ts';
import { interpolate } from '../content-model/text/interpolate.ts';
import { fullText } from './full-text.ts';
import { query } from '../components/browser/dom.ts';
import { markReady } from '../components/browser/script-loaded.ts';
import { searchIndex, type IndexedPage } from './search-index.ts';
import { textResults } from './text-results.ts';

/** What is asked: the words typed, and the kind of pages; every kind if it is empty. */
interface Asked {
  readonly words: string;
  readonly kind: string;
}

/** More answers would be read by nobody: the text of the pages completes them. */
const MOST = 8;
/** A pause in the typing, in milliseconds: screen readers and the network are spared each letter. */
const PAUSE = 400;

/** What was asked last on this page: typed before a visit elsewhere, or else in its address. */
function askedLast(): Asked {
  const kept: Asked | null = history.state;
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
  const hint = query(root, '[data-hint]');
  const found = query(root, '[data-found]');
  const list = query(root, '[data-answers]');
  const map = query(root, '[data-map]');
  const none = query(root, '[data-none]');
  const index = searchIndex(query(root, '[data-index]'));
  const find = finder(index.pages);
  const engine = fullText(root.dataset['engine'] ?? '');
  const kinds = new Map([...filter.options].map(({ value, text }) => [value, text]));
  const results = textResults(query(root, '[data-text]'), kinds);
  const title = document.title;
  let pause = 0;
  let current: Asked | undefined;

  /** Says a sentence, at once to who sees it, and to who hears it. */
  function say(sentence: string): void {
    told.textContent = sentence;
    status.textContent = sentence;
  }

  /** Shows what the list answers. Who hears the page is told later: not at each letter. */
  function answer({ words, kind }: Asked): Finding<IndexedPage> {
    const finding = find(words);
    const pages = finding.pages.filter((page) => kind === '' || page.kind === kind).slice(0, MOST);
    const corrected = finding.corrections.map(({ typed, read }) => {
      return interpolate(texts.corrige, { tape: typed, lu: read });
    });
    const counted = count(pages.length, texts.uneReponse, texts.reponses);
    told.textContent = pages.length === 0 ? '' : [...corrected, counted].join(' ');
    index.show(words === '' ? kind : undefined);
    hint.hidden = words !== '';
    found.hidden = words === '';
    map.hidden = none.hidden = true;
    list.replaceChildren(...pages.map((page) => page.item()));
    results.clear(texts.enCours);
    return { ...finding, pages };
  }

  /** Adds what the text of the pages answers. */
  async function complete(asked: Asked, { pages, words }: Finding<IndexedPage>) {
    history.replaceState(asked, '');
    document.title = asked.words === '' ? title : `${asked.words} | ${title}`;
    status.textContent = told.textContent;
    if (asked.words === '') return;
    try {
      const inText = await engine.search(words, asked.kind);
      if (current !== asked) return;
      const isWritten = await results.write(inText, new Set(pages.map(({ href }) => href)));
      if (current !== asked) return;
      results.say(isWritten || pages.length === 0 ? '' : texts.rienDePlus);
      if (pages.length > 0) return;
      if (inText.length > 0) {
        say(count(inText.length, texts.uneDansTexte, texts.dansTexte));
        return;
      }
      // In place of the results, which are known to be none, all the pages: nothing that was there moves.
      say(interpolate(texts.aucun, { mots: asked.words }));
      none.hidden = false;
      found.hidden = true;
      index.show(asked.kind);
    } catch {
      if (current !== asked) return;
      results.say(texts.panne);
      map.hidden = false;
      status.textContent = `${told.textContent} ${texts.panne}`.trim();
    }
  }

  function ask(wait: number): void {
    const asked = { words: field.value.trim(), kind: filter.value };
    current = asked;
    const finding = answer(asked);
    clearTimeout(pause);
    pause = window.setTimeout(() => void complete(asked, finding), wait);
  }

  const last = askedLast();
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
