import type { DOMNode, HtmlElement } from 'html-validate';
import { sentencesOf, wordsOf } from '../../src/content-model/sentences.ts';
import { isSentence } from '../content/proofreading.ts';
import { pages } from './built-site.ts';
import { attribute, decoded } from './element-text.ts';
import { isSourceText } from './source-texts.ts';

/** A sentence of a page, and how many words it has. */
interface ReadSentence {
  readonly text: string;
  readonly words: number;
}

/** What a page asks to read. */
export interface Reading {
  readonly address: string;
  readonly sentences: readonly ReadSentence[];
  readonly mean: number;
  readonly longest: number;
}

/** Where sentences stand. A title, a label, a button, a cell names something: it is no sentence. */
const HOLDERS = new Set(['p', 'li', 'dd']);
/** What is not read with the text around it: a mark of citation, a menu, a hidden word. */
const APART = new Set(['script', 'style', 'template', 'svg', 'sup', 'nav', 'button', 'pre']);
const INLINE = new Set(['a', 'abbr', 'b', 'cite', 'code', 'em', 'i', 'q', 'small', 'span', 'strong', 'time']);

/** What stands for a line break: no space, which would join the lines, and it ends a sentence. */
const LINE_BREAK = '\u2028';

function isElement(node: DOMNode): node is HtmlElement {
  return 'tagName' in node;
}

function isApart(element: HtmlElement): boolean {
  const isHidden = (attribute(element, 'class') ?? '').split(' ').includes('visually-hidden');
  const isWord = element.classList.contains('term');
  return (
    (APART.has(element.tagName) && !isWord) || isHidden || element.querySelector(':scope > #sources') !== null
  );
}

/** The texts of the paragraphs, list items and facts of an element, in order. */
function held(element: HtmlElement): string[] {
  const texts: string[] = [];
  const visit = (node: HtmlElement, holder: { text: string } | undefined): void => {
    for (const child of node.childNodes) {
      if (!isElement(child)) {
        if (child.childNodes.length === 0 && holder !== undefined) holder.text += decoded(child.textContent);
      } else if (child.tagName === 'br') {
        if (holder !== undefined) holder.text += LINE_BREAK;
      } else if (INLINE.has(child.tagName) || child.classList.contains('term')) {
        if (!isApart(child)) visit(child, holder);
      } else if (!isApart(child)) {
        const inner = HOLDERS.has(child.tagName) ? { text: '' } : undefined;
        const place = texts.length;
        visit(child, inner);
        if (inner !== undefined) texts.splice(place, 0, inner.text);
      }
    }
  };
  visit(element, undefined);
  return texts.map((text) => text.replaceAll(/[ \t\r\n]+/g, ' ').trim());
}

/** The sentences of an element: the source text of the Département left out, and what no punctuation ends. */
export function sentencesIn(element: HtmlElement): ReadSentence[] {
  return held(element)
    .filter((text) => !isSourceText(text))
    .flatMap(sentencesOf)
    .filter((text) => isSentence(text))
    .map((text) => ({ text, words: wordsOf(text).length }));
}

/** Every page that holds a sentence, with what it asks to read. */
export const readings: readonly Reading[] = pages.flatMap(({ address, main }) => {
  const sentences = sentencesIn(main);
  const words = sentences.map((sentence) => sentence.words);
  if (words.length === 0) return [];
  const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
  return [{ address, sentences, mean, longest: Math.max(...words) }];
});
