import { alphabet, decode, encode } from '../codes/code.ts';
import type { Answers } from '../engine/model.ts';
import { violation, type Enumeration, type Violation } from './subject.ts';

function same(one: Answers, other: Answers | undefined): boolean {
  if (other === undefined) return false;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => one[key] === other[key]);
}

/** A code with every single wrong character, and with every swap of two different neighbours. */
export function* damaged(code: string): Generator<string> {
  for (let index = 0; index < code.length; index += 1) {
    const [before, character, end] = [code.slice(0, index), code.charAt(index), code.slice(index + 1)];
    for (const wrong of alphabet) if (wrong !== character) yield before + wrong + end;
    const next = end.charAt(0);
    if (next !== '' && next !== character) yield before + next + character + end.slice(1);
  }
}

/**
 * Property 7: every state comes back from its code; no single error and no swap of neighbours is accepted.
 *
 * @param codec what is checked; the engine's own unless a test gives a faulty one
 */
export function codesRoundTrip(
  { questionnaire, states }: Enumeration,
  codec = { encode, decode },
): Violation[] {
  return states.flatMap((state): Violation[] => {
    const code = codec.encode(questionnaire, state);
    if (!same(state, codec.decode(questionnaire, code))) {
      return [violation(7, `Le code ${code} ne redonne pas les réponses.`, state)];
    }
    for (const wrong of damaged(code)) {
      if (codec.decode(questionnaire, wrong) === undefined) continue;
      return [violation(7, `Le code ${code}, recopié ${wrong}, est accepté.`, state)];
    }
    return [];
  });
}
