import {
  groupSchemes,
  hasNoCall,
  type Match,
  type Reason,
  type SchemeGroups,
  type SortedSchemes,
} from './match.ts';
import { laterStages, type SchemeFacts } from '../scheme-facts.ts';
import type { InterfaceTexts } from '../../collections.ts';
import { capitalize } from '../../content-model/text/capitalize.ts';
import { interpolate } from '../../content-model/text/interpolate.ts';
import { writeAmount } from '../plan/amount.ts';
import type { NamedPlace } from '../../territory/model.ts';
import type { Choices } from './choices.ts';
import type { FinderData, ListedScheme } from './finder-data.ts';
import type { Criterion } from './nearest.ts';
import { indicativeCents } from './indicative-amount.ts';

type Texts = NonNullable<InterfaceTexts['trouver']>;

/** The words of which the finder's sentences are made. */
export interface FinderWords {
  readonly texts: Omit<Texts, 'page'>;
  /** What is said of a scheme without an open call. */
  readonly noCall: string;
  /** Level names by id: « niveau 2 ». */
  readonly levels: Readonly<Record<string, string>>;
  /** Programme names by id. */
  readonly programmes: Readonly<Record<string, string>>;
}

const inFrench = new Intl.NumberFormat('fr-FR');

function stageInWords({ stage, verdict }: Reason & { criterion: 'stage' }, words: FinderWords): string {
  const later = laterStages.find((candidate) => candidate === stage);
  const key = verdict === 'met' ? 'utile' : 'inutile';
  if (later !== undefined) return words.texts.etapes[later][key];
  return interpolate(words.texts.niveau[key], { niveau: words.levels[stage] ?? stage });
}

function sizeInWords(reason: Reason & { criterion: 'size' }, { texts: { taille } }: FinderWords): string {
  if (reason.verdict === 'unlimited') return taille.illimitee;
  if (reason.verdict === 'unknown') return taille.aDire;
  const sentences = { met: taille.convient, unmet: taille.depasse, conditional: taille.condition };
  return interpolate(sentences[reason.verdict], {
    habitants: inFrench.format(reason.inhabitants),
    limite: inFrench.format(reason.limit),
    condition: 'condition' in reason ? reason.condition : '',
  });
}

function programmeInWords(reason: Reason & { criterion: 'programme' }, words: FinderWords): string {
  const { programme, ou } = words.texts;
  const sentences = { unlimited: programme.aucun, met: programme.convient, unmet: programme.manque };
  const sentence = reason.verdict === 'unknown' ? programme.aDire : sentences[reason.verdict];
  return interpolate(sentence, {
    programmes: reason.programmes.map((id) => words.programmes[id] ?? id).join(ou),
  });
}

/** A reason as a clause, without capital or full stop. */
function reasonInWords(reason: Reason, words: FinderWords): string {
  switch (reason.criterion) {
    case 'stage':
      return stageInWords(reason, words);
    case 'expense':
      return words.texts.depenses[reason.expense][reason.verdict === 'met' ? 'paie' : 'nonTrouve'];
    case 'size':
      return sizeInWords(reason, words);
    default:
      return programmeInWords(reason, words);
  }
}

/** Whether a reason repeats that of the stage: works are a stage and an expense. */
function repeatsStage(reason: Reason, reasons: readonly Reason[]): boolean {
  if (reason.criterion !== 'expense') return false;
  return reasons.some(
    (other) =>
      other.criterion === 'stage' && other.stage === reason.expense && other.verdict === reason.verdict,
  );
}

/** The reasons to propose a scheme; that it sets no condition is left out if there is another. */
export function reasonsInWords({ reasons }: Match<SchemeFacts>, words: FinderWords): string[] {
  const telling = reasons.filter(
    (reason) => reason.verdict !== 'unlimited' && !repeatsStage(reason, reasons),
  );
  return (telling.length === 0 ? reasons : telling).map((reason) => reasonInWords(reason, words));
}

/** The reasons to exclude a scheme, in one line. */
export function whyNot({ reasons }: Match<SchemeFacts>, words: FinderWords): string {
  return reasons
    .filter((reason) => reason.verdict === 'unmet' && !repeatsStage(reason, reasons))
    .map((reason) => reasonInWords(reason, words))
    .join(words.texts.entre);
}

/** The one thing that a row says to check: what is still open, then what is known of it. */
export interface RowCondition {
  /** What remains to be checked; empty if nothing does. */
  readonly open: string;
  readonly rest: string;
}

/**
 * The one condition of a row: the size to be said, whom to ask about a programme, the question that it raises, or what
 * decides, for the expense chosen if it has its own.
 *
 * @param grouping the name of the visitor's intercommunalité
 */
export function conditionInWords(
  { scheme, reasons }: Match<Pick<ListedScheme, 'inBrief' | 'local'> & SchemeFacts>,
  words: FinderWords,
  grouping?: string,
): RowCondition {
  const asked = reasons.find(({ criterion }) => criterion === 'expense');
  const ofExpense = asked?.criterion === 'expense' && scheme.inBrief.byExpense[asked.expense];
  const condition = ofExpense || scheme.inBrief.condition;
  if (hasNoCall(scheme)) return { open: `${words.noCall}.`, rest: condition };
  const doubt = reasons.find(({ verdict }) => verdict === 'unknown' || verdict === 'conditional');
  if (doubt === undefined) return { open: '', rest: condition };
  if (doubt.criterion === 'size') return { open: `${capitalize(sizeInWords(doubt, words))}.`, rest: '' };
  const [, open = condition, rest = ''] = /^(.*?[?.])\s*(.*)$/s.exec(condition) ?? [];
  const local =
    grouping &&
    scheme.local &&
    (scheme.local[grouping] ?? interpolate(words.texts.groupe.inconnu, { intercommunalite: grouping }));
  return { open: local || open, rest };
}

/** How much a row says: what the scheme would give at least of the amount chosen, where a rule says so. */
export function amountInWords(
  scheme: Pick<ListedScheme, 'inBrief' | 'floor'>,
  choices: Pick<Choices, 'cents'>,
  { texts }: FinderWords,
): { readonly amount: string; readonly detail: string | undefined } {
  const { amount, detail } = scheme.inBrief;
  const given = indicativeCents(scheme, choices);
  if (!given) return { amount, detail };
  const values = { montant: writeAmount(given), base: writeAmount(choices.cents ?? 0) };
  return { amount, detail: interpolate(texts.plan.plancher, values) };
}

/** The schemes left out, by the reasons that they share, each said once. */
export function byReason<Scheme extends SchemeFacts>(
  matches: readonly Match<Scheme>[],
  words: FinderWords,
): { readonly reason: string; readonly matches: readonly Match<Scheme>[] }[] {
  const reasons = [...new Set(matches.map((one) => whyNot(one, words)))];
  return reasons.map((reason) => ({
    reason: capitalize(reason),
    matches: matches.filter((one) => whyNot(one, words) === reason),
  }));
}

/** A sentence with a count; empty for none. */
export function countInWords(texts: Texts['bilan']['sansAppel'], count: number): string {
  if (count === 0) return '';
  return interpolate(count === 1 ? texts.une : texts.plusieurs, { nombre: count });
}

/** How many aids of a group that follows the first are shown; the rest is folded. */
const SHOWN = 3;

/** The groups that have schemes, in the order of what to do, each under its title: what to do, for how many. */
export function namedGroups<Scheme extends SchemeFacts>(
  { calls, ready, toCheck }: SchemeGroups<Scheme>,
  { texts: { groupes } }: FinderWords,
) {
  return [
    { texts: groupes.appels, matches: calls, shown: 0 },
    // One alone is not folded.
    { texts: groupes.premier, matches: ready, shown: ready.length > SHOWN + 1 ? SHOWN : ready.length },
    { texts: groupes.verifier, matches: toCheck, shown: 0 },
  ].flatMap(({ texts, matches, shown }) => {
    const title = countInWords(texts, matches.length);
    return title === '' ? [] : [{ title, matches, shown }];
  });
}

/** What to do, for how many schemes, group by group; the first is the title of the result. */
export function actsInWords(sorted: SortedSchemes<SchemeFacts>, words: FinderWords): string[] {
  const { bilan } = words.texts;
  const acts = namedGroups(groupSchemes(sorted), words).map(({ title }) => title);
  return acts.length > 0 ? acts : [countInWords(bilan.sansAppel, sorted.proposed.length) || bilan.proches];
}

/** A choice with its name. */
export interface ToldChoice {
  readonly criterion: Criterion;
  readonly name: string;
  readonly value: string;
}

function said(
  criterion: Criterion,
  name: string,
  ...values: readonly (string | false | 0 | undefined)[]
): ToldChoice[] {
  const value = values.filter(Boolean).join(', ');
  return value ? [{ criterion, name, value }] : [];
}

/** The visitor's choices with their names, then the programmes ticked. */
export function choicesInWords(
  choices: Choices,
  place: NamedPlace | undefined,
  { words, stages, programmes }: Pick<FinderData, 'words' | 'stages' | 'programmes'>,
): readonly ToldChoice[] {
  const { resume, depenses, programmes: asked } = words.texts;
  const { inhabitants, expense, cents } = choices;
  const size = inhabitants && interpolate(resume.habitants, { nombre: inFrench.format(inhabitants) });
  const cost = cents && interpolate(resume.montant, { montant: writeAmount(cents) });
  const ticked = programmes.filter(({ id }) => choices.programmes.includes(id));
  return [
    ...said('size', resume.commune, place?.name, size),
    ...said('expense', resume.depense, expense && depenses[expense].nom, cost),
    ...said('stage', resume.etape, stages.find(({ id }) => id === choices.stage)?.name),
    ...said(
      'programme',
      asked.titre,
      ...ticked.map(({ sentence }) => sentence),
      choices.noOtherProgramme && asked.aucunAutre,
    ),
  ];
}
