/**
 * Search page: answers from the list at each letter typed, then from the text of the pages once the typing pauses. What is
 * typed stays out of the address until the form is sent.
 */
import { createSearch, type SearchResults } from './ranking/create-search.ts';
import { query } from '../components/browser/dom.ts';
import { markReady } from '../components/browser/script-loaded.ts';
import { isSound } from '../diagnosis/codes/sound-code.ts';
import { readTyped } from '../diagnosis/codes/typed-code.ts';
import { answerItem, fullText, textResults } from './full-text.ts';
import { holdsWholeWord } from './ranking/holds-word.ts';
import { wordsOf, type Word } from './ranking/words.ts';
import type { Answer, ListedPage } from './search-list.ts';
import {
  correctedSentence,
  countSentence,
  FAILED,
  NEAR,
  noneSentence,
  OPEN_CODE,
  SEARCHING,
} from './search-sentences.ts';

/** Answers shown of the list, which the text of the pages completes. */
const MAX_ANSWERS = 8;
/** Answers shown of the list when the best lacks a word. */
const MAX_NEAR = 3;
/** Pause in the typing, in milliseconds: screen readers and the network are spared each letter. */
const PAUSE = 250;

/** The last words on this page: typed before a visit elsewhere, or else in its address. */
function lastWords(): string {
  const kept: { readonly words: string } | null = history.state;
  return kept?.words ?? new URLSearchParams(location.search).get('q') ?? '';
}

const pageOf = (address: string): string => address.replace(/#.*/, '');

/** A frequent question, as the page writes it. */
function readQuestion(item: HTMLElement): Answer {
  const link = query<HTMLAnchorElement>(item, 'a');
  return {
    kind: 'question',
    href: link.getAttribute('href') ?? '',
    title: link.text,
    summary: query(item, 'p').textContent,
    phrases: item.dataset['words']?.split(',') ?? [],
  };
}

function start(root: HTMLElement, pages: readonly ListedPage[]): void {
  /** The kinds of answers as people read them. */
  const kinds: Readonly<Record<string, string>> = JSON.parse(root.dataset['kinds'] ?? '');
  const questions = [...root.querySelectorAll<HTMLElement>('aside li')].map(readQuestion);
  const field = query<HTMLInputElement>(root, 'input');
  const told = query(root, '[data-told]');
  const status = query(root, '[data-status]');
  const found = query(root, '[data-found]');
  const list = query(root, '[data-answers]');
  const map = query(root, '[data-map]');
  const none = query(root, '[data-none]');
  const search = createSearch<Answer>([...questions, ...pages]);
  const searchText = fullText(root.dataset['engine'] ?? '');
  const fromText = query(root, '[data-text]');
  const results = textResults(fromText, kinds);
  const title = document.title;
  let pause = 0;
  let current = {};

  /** Updates the visible text and the live region. */
  function announce(sentence: string): void {
    told.textContent = sentence;
    status.textContent = sentence;
  }

  /** The page that opens a code, where what is typed is one. */
  function codeAnswers(words: string): Answer[] {
    // A word may add up like a code: it has no figure.
    const code = readTyped(words, (read) => /\d/.test(read) && isSound(read));
    return pages
      .filter(({ href }) => code !== undefined && href === root.dataset['recall'])
      .map((page) => ({ ...page, title: OPEN_CODE, href: `${page.href}#${code}` }));
  }

  /** The kind of an answer, with the phrase of its page where neither title nor summary says why it answers. */
  function kindOf(page: Answer, asked: readonly Word[]): string {
    const kind = kinds[page.kind] ?? '';
    const said = `${page.title} ${page.summary}`;
    const phrase = page.phrases.find((one) =>
      asked.some((word) => holdsWholeWord(one, word) && !holdsWholeWord(said, word)),
    );
    return phrase === undefined ? kind : `${kind} · ${phrase}`;
  }

  /** Shows the answers from the list, each page once; they are counted with those of the text. The live region waits. */
  function answer(words: string): SearchResults<Answer> {
    const answers = search(words);
    const codes = codeAnswers(words);
    const isWhole = answers.isWhole || codes.length > 0;
    const entries = [...codes, ...answers.entries]
      .filter(({ href }, index, all) => all.findIndex((page) => pageOf(page.href) === pageOf(href)) === index)
      .slice(0, isWhole ? MAX_ANSWERS : MAX_NEAR);
    told.textContent = entries.length === 0 ? '' : correctedSentence(answers.corrections);
    const asked = wordsOf(answers.words);
    root.toggleAttribute('data-asked', words !== '');
    root.toggleAttribute('data-answered', false);
    found.hidden = words === '';
    map.hidden = none.hidden = true;
    list.replaceChildren(
      ...entries.map((page) => answerItem({ ...page, kind: kindOf(page, asked) }, page.summary, asked)),
    );
    results.clear(SEARCHING);
    return { ...answers, entries, isWhole };
  }

  /**
   * Adds the answers from the text of the pages, whose engine comes only now, and counts them with those of the list. Where
   * no page holds all the words, says so, and whom to call.
   */
  async function complete(asked: { readonly words: string }, answers: SearchResults<Answer>) {
    const { entries, corrections } = answers;
    const words = wordsOf(answers.words);
    history.replaceState(asked, '');
    document.title = asked.words === '' ? title : `${asked.words} | ${title}`;
    status.textContent = told.textContent;
    if (asked.words === '') return;
    try {
      const inText = await searchText(words);
      if (current !== asked) return;
      const others = inText.filter(({ url }) => entries.every(({ href }) => pageOf(href) !== url));
      const isWhole = answers.isWhole || inText.length > 0;
      results.write(others, words);
      const total = entries.length + others.length;
      root.toggleAttribute('data-answered', true);
      map.hidden = isWhole;
      announce(isWhole ? `${correctedSentence(corrections)} ${countSentence(total)}`.trim() : NEAR);
      if (total > 0) return;
      // In place of the results, which are known to be none: nothing that was there moves.
      announce(noneSentence(asked.words));
      none.hidden = false;
      found.hidden = true;
    } catch {
      if (current !== asked) return;
      results.clear(FAILED);
      map.hidden = false;
      status.textContent = `${told.textContent} ${FAILED}`.trim();
    }
  }

  function ask(wait: number): void {
    const asked = { words: field.value.trim() };
    current = asked;
    const answers = answer(asked.words);
    clearTimeout(pause);
    pause = window.setTimeout(() => void complete(asked, answers), wait);
  }

  // What was typed before this script came is asked, not what came before it.
  if (field.value === '') field.value = lastWords();
  field.addEventListener('input', () => ask(PAUSE));
  markReady(root);
  ask(0);
}

/** Without its list, the page is left to what it says of a script that did not come. */
async function open(root: HTMLElement): Promise<void> {
  const list = await fetch(root.dataset['list'] ?? '');
  start(root, await list.json());
}

const page = document.querySelector<HTMLElement>('[data-search]');
if (page !== null) void open(page);
