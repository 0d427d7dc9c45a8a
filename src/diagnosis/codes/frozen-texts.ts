import { stripDiacritics } from '../../content-model/text/diacritics.ts';
import type { Question } from '../engine/model.ts';

/** An option of a published version, with the words that were printed beside its box. */
interface FrozenOption {
  readonly id: string;
  readonly label: string;
}

/** An option that says what another said. */
export interface TakenText {
  readonly question: string;
  readonly option: string;
  /** The option whose text it takes. */
  readonly from: string;
}

function plain(text: string): string {
  return stripDiacritics(text)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

/**
 * The options that take the text frozen for another of their question: printed codes would change meaning though no id
 * did. A text merely said otherwise is nobody's, and an id never published takes what text it likes.
 */
export function textsTaken(
  questions: readonly Question[],
  frozen: readonly { readonly id: string; readonly options: readonly FrozenOption[] }[],
): TakenText[] {
  return questions.flatMap(({ id: question, options }) => {
    const before = frozen.find(({ id }) => id === question)?.options ?? [];
    return options.flatMap(({ id: option, label }) => {
      const owners = before.filter((each) => plain(each.label) === plain(label));
      const [owner] = owners;
      const isKnown = before.some(({ id }) => id === option);
      if (owner === undefined || !isKnown || owners.some(({ id }) => id === option)) return [];
      return [{ question, option, from: owner.id }];
    });
  });
}
