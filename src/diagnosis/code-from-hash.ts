/** What every page that shows the answers of a code does with the code of its address. */
import { encode, formatCode } from './codes/code.ts';
import { fromFragment, type Fragment } from './codes/fragment.ts';
import type { CodeContext } from './codes/versions.ts';
import type { QuestionnaireLogic } from './engine/model.ts';
import { query, queryAll } from '../components/browser/dom.ts';
import { isPageAnchor } from '../components/browser/page-anchor.ts';

/** Reads the code of the address; one that cannot be read is announced, an anchor of the page is none. */
export function codeFromHash({ questionnaire, versions }: CodeContext): Fragment | undefined {
  const fragment = fromFragment(questionnaire, location.hash, versions);
  // A project without answers has no code to read.
  const [own = ''] = location.hash.slice(1).split('&');
  const isCode = own !== '' && !own.includes('=') && !isPageAnchor(location.hash);
  query(document, '[data-unreadable]').hidden = fragment !== undefined || !isCode;
  return fragment;
}

/**
 * Shows the parts that need answers, the age of the code and the code itself; gives it to the links, the address and the
 * name of the page, where its title says it.
 *
 * @returns the code, of the present version
 */
export function showCode(questionnaire: QuestionnaireLogic, { answers, from, since }: Fragment): string {
  const code = encode(questionnaire, answers);
  for (const element of queryAll(document, '[data-without-answers]')) element.hidden = true;
  for (const element of queryAll(document, '[data-with-answers]')) element.hidden = false;
  query(document, '[data-older-code]').hidden = from === undefined;
  query(document, '[data-since]').textContent = since ?? '';
  query(document, '[data-code]').textContent = formatCode(code);
  document.title = document.title.replace(/.*(?= \| )/, query(document, 'h1').innerText);
  // A link to a paper keeps its name after the code.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-carry]'))
    link.hash = code + link.hash.replace('#', '/');
  history.replaceState(history.state, '', `#${code}`);
  return code;
}

/** Keeps the hash on the code that the page shows: another code reloads the page, an anchor leaves no trace. */
export function preserveCodeInHash(): void {
  const shown = location.hash;
  addEventListener('hashchange', () => {
    if (isPageAnchor(location.hash)) history.replaceState(history.state, '', shown);
    else location.reload();
  });
}
