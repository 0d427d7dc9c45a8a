import { query } from '../../components/browser/dom.ts';
import { normalizeCode } from '../codes/typed-code.ts';

/** The pages of an officer that open the code of their address. */
const OPENS_CODES = /\/(agents|fiche-de-visite)\/$/;

/** A link to the pages of an officer takes along the code typed. */
export function carryTyped(): void {
  document.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLAnchorElement && OPENS_CODES.test(target.pathname))
      target.hash = normalizeCode(query<HTMLInputElement>(document, '#code').value);
  });
}
