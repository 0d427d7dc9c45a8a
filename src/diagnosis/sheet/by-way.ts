/**
 * For a reader without a script: the address says by which way one came (`#motif-…`), and so a part of the answers. By style
 * alone, what these answers exclude is hidden, and what they make sure is said without its « si ».
 */
import { conditionsOf, wordsChosen, type ActWords } from '../engine/acts.ts';
import type { GivenAnswer } from '../engine/explain.ts';
import type { Answers } from '../engine/model.ts';
import type { Recommendation, Told } from '../recommendation-schema.ts';

/** The words of each line of something told: its own, as -1, then the others; a link not said again is that of its own. */
export function linesOf({ selon = [], ...own }: Told): (ActWords & { readonly line: number })[] {
  return [own, ...selon].map((words, index) => ({
    ...words,
    lien: words.lien ?? own.lien,
    line: index - 1,
  }));
}

/** A recommendation, as far as answers change what it tells. */
type ToldRecommendation = Pick<Recommendation, 'actes' | 'avantDeSigner'>;

/** All that a sheet tells in words that answers change: its acts, then what not to sign. */
export function toldIn({ actes, avantDeSigner }: ToldRecommendation): Told[] {
  return [...actes, ...(avantDeSigner === undefined ? [] : [avantDeSigner])];
}

/** A part of the page, found by its key, and the answers that it speaks to. */
interface Spoken {
  readonly key: string;
  /** Where its « si » is: before it, within it, or nowhere, as it is said to all. */
  readonly condition: 'before' | 'within' | undefined;
  readonly isFor: (answers: Answers) => boolean;
}

/** What a line of the page is found by, and its button, which several lines may share. */
export function actKey(act: number, lines: readonly number[]): string {
  return lines.map((line) => `${act}/${line}`).join(' ');
}

/** The lines that share a link, by its page. */
export function linesByLink(told: Told): ReadonlyMap<string, readonly number[]> {
  const linked = linesOf(told).filter(({ lien }) => lien !== undefined);
  const byPage = Map.groupBy(linked, ({ lien }) => lien?.page ?? '');
  return new Map([...byPage].map(([page, lines]) => [page, lines.map(({ line }) => line)]));
}

/** The parts of a sheet that depend on answers. */
export function spokenOf(recommendation: ToldRecommendation, points: readonly GivenAnswer[]): Spoken[] {
  const ofActs = toldIn(recommendation).flatMap((words, act) => {
    const chosen = (answers: Answers) => wordsChosen(conditionsOf([words]), answers)[0] ?? -1;
    const alone = words.selon === undefined ? [] : linesOf(words).map(({ line }) => [line]);
    const keys = new Map(
      [...alone, ...linesByLink(words).values()].map((lines) => [actKey(act, lines), lines]),
    );
    return [...keys].map(([key, lines]) => ({
      key,
      condition: lines.includes(-1) ? undefined : ('before' as const),
      isFor: (answers: Answers) => lines.includes(chosen(answers)),
    }));
  });
  const ofPoints = points.map(({ question, option }) => ({
    key: `${question.id}/${option.id}`,
    condition: 'within' as const,
    isFor: (answers: Answers) => answers[question.id] === option.id,
  }));
  return [...ofActs, ...ofPoints];
}

/** What tells some ways among all: a part of their names, one that only the others have, or their names. */
function tellingSelector(wanted: readonly string[], ways: readonly string[]): string {
  if (wanted.length === ways.length) return '.deciding:target';
  const whole = ways.flatMap((way) => way.split('--'));
  const has = whole.find((part) => ways.every((way) => way.includes(part) === wanted.includes(way)));
  if (has !== undefined) return `.deciding:target[id*="${has}"]`;
  const hasNot = whole.find((part) => ways.every((way) => way.includes(part) !== wanted.includes(way)));
  if (hasNot !== undefined) return `.deciding:target:not([id*="${hasNot}"])`;
  return `:is(${wanted.map((way) => `#motif-${way}`).join()}):target`;
}

/** The rules of style of a sheet: for each way, the parts hidden and the « si » that are sure. */
export function stylesByWay(
  states: ReadonlyMap<string, readonly Answers[]>,
  spoken: readonly Spoken[],
): string {
  const ways = [...states.keys()];
  const hidden = new Map<string, string[]>();
  const hide = (what: string, of: readonly string[]) => {
    if (of.length === 0) return;
    const selector = tellingSelector(of, ways);
    hidden.set(selector, [...(hidden.get(selector) ?? []), what]);
  };
  for (const { key, condition, isFor } of spoken) {
    const waysWhere = (isSo: (speaksTo: number, of: number) => boolean) =>
      ways.filter((way) => {
        const all = states.get(way) ?? [];
        return isSo(all.filter(isFor).length, all.length);
      });
    const never = waysWhere((speaksTo) => speaksTo === 0);
    hide(`[data-for="${key}"]`, never);
    if (condition === undefined) continue;
    const always = waysWhere((speaksTo, of) => speaksTo === of);
    if (condition === 'before') hide(`[data-if="${key}"]`, never);
    hide(`[data-if="${key}"]`, always);
  }
  return [...hidden].map(([selector, all]) => `:has(${selector}) :is(${all.join()}){display:none}`).join('');
}
