/** A code read from paper, from a request or on the phone: what it opens, or why it does not. No markup, no sentence. */
import { atom } from 'nanostores';
import { isPageAnchor } from '../../components/browser/page-anchor.ts';
import { readTyped, refusalOf, type Refusal } from '../codes/typed-code.ts';
import { openCode, type CodeContext } from '../codes/versions.ts';

/** The last refusal, and how many there were: the field takes the focus again at each. */
export const $refusal = atom<{
  readonly why: Refusal | undefined;
  readonly times: number;
}>({ why: undefined, times: 0 });

function readable({ questionnaire, versions }: CodeContext, typed: string): string | undefined {
  return readTyped(typed, (code) => openCode(questionnaire, versions, code) !== undefined);
}

/** Opens the page of a typed code; says why where it opens none. */
export function openTyped(context: CodeContext, typed: string, address: string): void {
  const code = readable(context, typed);
  if (code === undefined) {
    const versions = [context.questionnaire, ...context.versions].map(({ version }) => version);
    $refusal.set({ why: refusalOf(typed, versions), times: $refusal.get().times + 1 });
    return;
  }
  // The page of the questions sends a finished self-diagnosis on to its recommendation.
  location.assign(`${address}#${code}`);
}

/** Opens at once the page of the code that the address holds, as the links of a letter do; Back does not return here. */
export function openAddress(context: CodeContext, address: string): void {
  if (location.hash === '' || isPageAnchor(location.hash)) return;
  const code = readable(context, location.hash);
  if (code !== undefined) location.replace(`${address}#${code}`);
}
