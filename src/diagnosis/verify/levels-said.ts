import { stripDiacritics } from '../../content-model/text/diacritics.ts';
import type { Act } from '../engine/acts.ts';
import { holds } from '../engine/answers.ts';
import { placeOfRule, tableNames, type Place } from './places.ts';
import {
  matchesIn,
  ofEachKind,
  violation,
  type Enumeration,
  type Violation,
  type WordedRecommendation,
} from './subject.ts';

const CARDINALS = new Map([
  ['un', 1],
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
]);
const ORDINALS = new Map([
  ['premier', 1],
  ['second', 2],
  ['deuxième', 2],
  ['troisième', 3],
  ['quatrième', 4],
]);
const WORDS = new Map([...CARDINALS, ...ORDINALS]);
const AFTER = String.raw`niveaux?\s(\d+(?:\s(?:à|et|ou)\s\d+|,\s\d+(?=,|\s(?:et|ou)\s\d))*|${[...CARDINALS.keys()].join('|')})(?!\p{L}|\speu)`;
const BEFORE = String.raw`(?<!\p{L})(\d+(?=e\sniveau)|(?:${[...ORDINALS.keys()].join('|')})(?=\sniveau))`;
const NAMED = new RegExp(`${AFTER}|${BEFORE}`, 'giu');

/** The numbers of the levels that a sentence names. */
export function levelsNamed(sentence: string): number[] {
  return [...sentence.matchAll(NAMED)].flatMap(([, after, before]) => {
    const said = (after ?? before ?? '').toLowerCase();
    return WORDS.get(said) ?? (said.match(/\d+/g) ?? []).map(Number);
  });
}

/** Whether a sentence names a variant: the words of its id in order, with two words between them at most. */
export function namesVariant(sentence: string, id: string): boolean {
  const words = id.split('-').join(String.raw`\s(?:[\p{L}’']+\s){0,2}`);
  return new RegExp(String.raw`(?<!\p{L})${words}`, 'u').test(stripDiacritics(sentence));
}

/** A sentence, and what it may name. */
interface Saying {
  readonly what: string;
  readonly said: string;
  readonly levels: ReadonlySet<number>;
  /** None where a variant may be named freely. */
  readonly variants: readonly string[];
  readonly at: Place;
}

/** The level of a recommendation; where it has none but a rank, the last level, which it comes after. */
function levelsOf({ levelNumbers }: Enumeration, { level, rank }: WordedRecommendation): number[] {
  if (level !== undefined) return [levelNumbers.get(level) ?? 0];
  return rank === undefined ? [] : [Math.max(...levelNumbers.values())];
}

function wordsOf(acts: readonly Act[]): string[] {
  return acts.flatMap((act) => [act, ...act.instead].map(({ action, detail = '' }) => `${action} ${detail}`));
}

function sayingsOfRecommendations(subject: Enumeration): Saying[] {
  return subject.recommendations.flatMap((recommendation, index) => {
    const { id, title = '', summary = '', opening = '', variants = [] } = recommendation;
    const levels = new Set(levelsOf(subject, recommendation));
    const told = wordsOf(subject.acts.get(id) ?? []).join(' ');
    return Object.entries({ titre: title, resume: summary, demande: opening, actes: told }).map(
      ([key, said]) => ({
        what: `« ${key} » de « ${id} »`,
        said,
        levels,
        variants,
        at: ['recommandations', index, key],
      }),
    );
  });
}

/** The reasons, each held to the levels of the recommendations that it is read on. */
function sayingsOfRules(subject: Enumeration): Saying[] {
  const { questionnaire, recommendations, complete } = subject;
  const own = new Map(recommendations.map((each) => [each.id, levelsOf(subject, each)]));
  const every = [...subject.levelNumbers.values()];
  const kinds = ofEachKind(questionnaire, complete);
  return tableNames.flatMap((table) =>
    questionnaire.tables[table].map(({ id, reason }) => {
      const read = kinds.filter((state) => matchesIn(questionnaire)(state)?.[table]?.id === id);
      const outcomes = new Set(
        read.map((state) => matchesIn(questionnaire)(state)?.recommendation.outcome ?? ''),
      );
      // A service shown in addition comes from another level.
      const variants = recommendations
        .filter((each) => table === 'recommendation' && outcomes.has(each.id))
        .flatMap((each) => each.variants ?? []);
      const levels =
        table === 'extraServices' ? every : [...outcomes].flatMap((outcome) => own.get(outcome) ?? []);
      const at = placeOfRule(questionnaire, table, id, 'motif');
      return { what: `Le motif de la ligne « ${id} »`, said: reason, levels: new Set(levels), variants, at };
    }),
  );
}

function sayingsOfCases(subject: Enumeration): Saying[] {
  const { questionnaire, recommendations, complete } = subject;
  return subject.cases.map(({ when, answer }, index) => {
    const reached = new Set(
      complete
        .filter((state) => holds(when, state))
        .map((state) => matchesIn(questionnaire)(state)?.recommendation.outcome),
    );
    const outcomes = recommendations.filter(({ id }) => reached.has(id));
    const levels = new Set(outcomes.flatMap((outcome) => levelsOf(subject, outcome)));
    const at = ['cas', 'situations', index, 'reponse'];
    return { what: 'La réponse de « Et si »', said: answer, levels, variants: [], at };
  });
}

/** Property 13: a sentence names no other level, nor variant, than those of the recommendation that it stands beside. */
export function levelsSaidAreRight(subject: Enumeration): Violation[] {
  const sayings = [
    ...sayingsOfRecommendations(subject),
    ...sayingsOfRules(subject),
    ...sayingsOfCases(subject),
  ];
  const every = [...new Set(subject.recommendations.flatMap(({ variants = [] }) => variants))];
  return sayings.flatMap(({ what, said, levels, variants, at }) => {
    const known = [...levels].map((level) => `niveau ${level}`).join(' ou ');
    const others = variants.length === 0 ? [] : every.filter((id) => !variants.includes(id));
    return [
      ...levelsNamed(said)
        .filter((number) => !levels.has(number))
        .map((number) =>
          violation(13, `${what} parle du niveau ${number}, où la recommandation n’est pas.`, {
            at,
            remedy:
              known === ''
                ? 'retirez le niveau : cette recommandation n’en a pas'
                : `écrivez « ${known} », ou retirez le niveau`,
          }),
        ),
      ...others
        .filter((id) => namesVariant(said, id))
        .map((id) =>
          violation(13, `${what} parle de la variante « ${id} », que la recommandation n’apporte pas.`, {
            at,
            remedy: `parlez de « ${variants.join(' ou ')} », ou corrigez « variantes »`,
          }),
        ),
    ];
  });
}
