/** A code read from paper, from a request or on the phone: what it opens, or why it does not. */
import { query } from '../../components/browser/dom.ts';
import { isPageAnchor } from '../../components/browser/page-anchor.ts';
import { LEAST_CHARACTERS, MOST_CHARACTERS } from '../codes/code.ts';
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

/** Opens the page of a typed code; says why where it opens none. */
export function openTyped(context: CodeContext, typed: string, address: string): Refusal | undefined {
  const code = readable(context, typed);
  if (code === undefined) {
    const versions = [context.questionnaire, ...context.versions].map(({ version }) => version);
    return refusalOf(typed, versions);
  }
  // The page of the questions sends a finished self-diagnosis on to its recommendation.
  location.assign(`${address}#${code}`);
  return undefined;
}

/** Opens at once the page of the code that the address holds, as the links of a letter do; Back does not return here. */
export function openAddress(context: CodeContext, address: string): void {
  if (location.hash === '' || isPageAnchor(location.hash)) return;
  const code = readable(context, location.hash);
  if (code !== undefined) location.replace(`${address}#${code}`);
}

/** The pages of an officer that open the code of their address. */
const OPENS_CODES = /\/(agents|fiche-de-visite)\/$/;

/** A link to the pages of an officer takes along the code typed. */
export function carryTyped(): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement && OPENS_CODES.test(target.pathname))
      target.hash = normalizeCode(query<HTMLInputElement>(document, '#code').value);
  });
}
