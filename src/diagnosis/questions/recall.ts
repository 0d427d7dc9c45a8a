/** A code read from paper, from a request or on the phone: what it opens, or why it does not. */
import { query } from '../../components/browser/dom.ts';
import { isPageAnchor } from '../../components/browser/page-anchor.ts';
import { fromFragment, toFragment } from '../../project/codec.ts';
import type { Project } from '../../project/project.ts';
import { broughtInWords } from '../../project/sentences.ts';
import { formatCode, LEAST_CHARACTERS, MOST_CHARACTERS } from '../codes/code.ts';
import {
  absentCharacters,
  lookAlikes,
  normalizeCode,
  readTyped,
  refusalOf,
  type Refusal,
} from '../codes/typed-code.ts';
import { openCode, type CodeContext } from '../codes/versions.ts';

const list = new Intl.ListFormat('fr');
const alike = lookAlikes().map((pair) => list.format(pair).replaceAll(' ', '\u00A0'));

/** What is said of each refusal. */
export const refusalSentences: Readonly<Record<Refusal, string>> = {
  empty: 'Tapez le code imprimé sur la fiche ou reçu par téléphone.',
  length: `Un code a de ${LEAST_CHARACTERS} à\u00A0${MOST_CHARACTERS} caractères. Comparez le vôtre avec celui de la fiche.`,
  count: 'Il manque un caractère à ce code, ou il en a un de trop. Comparez-le avec celui de la fiche.',
  unreadable: `Ce code ne s’ouvre pas. Vérifiez-le caractère par caractère\u00A0: ${alike.join(', ')} se ressemblent\u202F; ${list.format(absentCharacters())} n’y sont jamais.`,
};

function readable({ questionnaire, versions }: CodeContext, typed: string): string | undefined {
  return readTyped(typed, (code) => openCode(questionnaire, versions, code) !== undefined);
}

/** The pages of an officer that open the code of their address. */
const OPENS_CODES = /\/(agents|fiche-de-visite)\/$/;

/** The project of the address, which goes along with its code; none of it goes with another code. */
let linked: Project = {};

function fragmentOf(code: string): string {
  return toFragment(code === (linked.code ?? '') ? linked : { code });
}

/** Opens the page of a typed code; says why where it opens none. */
export function openTyped(context: CodeContext, typed: string, address: string): Refusal | undefined {
  const code = readable(context, typed);
  if (code === undefined) {
    const versions = [context.questionnaire, ...context.versions].map(({ version }) => version);
    return refusalOf(typed, versions);
  }
  // The page of the questions sends a finished self-diagnosis on to its recommendation.
  location.assign(`${address}#${fragmentOf(code)}`);
  return undefined;
}

/**
 * Opens at once the page of the code that the address holds; Back does not return here. The link of a request says more than
 * a code: an officer goes on with all of it, and the page of the communes lets its reader choose.
 *
 * @returns the code to show where the page stays, as it is read, and what the link brings
 */
export function openAddress(context: CodeContext, address: string) {
  if (location.hash === '' || isPageAnchor(location.hash)) return undefined;
  const [own = ''] = location.hash.split('&');
  const code = readable(context, own);
  linked = { ...fromFragment(location.hash).project, code };
  const fragment = toFragment(linked);
  if (fragment === (code ?? '') || OPENS_CODES.test(location.pathname)) {
    if (fragment !== '') location.replace(`${address}#${fragment}`);
    return undefined;
  }
  return { code: formatCode(code ?? ''), brought: code && broughtInWords(linked) };
}

/** A link to the pages of an officer takes along the code typed, and the project of the address with its own. */
export function carryTyped(): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement && OPENS_CODES.test(target.pathname))
      target.hash = fragmentOf(normalizeCode(query<HTMLInputElement>(document, '#code').value));
  });
}
