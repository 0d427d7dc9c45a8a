import {
  groupSchemes,
  hasNoCall,
  indicativeCents,
  type Match,
  type Reason,
  type SchemeGroups,
  type SortedSchemes,
} from './match.ts';
import type { SchemeFacts } from '../schema.ts';
import { expenseNames, laterStages, NO_CALL } from '../scheme-facts.ts';
import { capitalize } from '../../content-model/text/capitalize.ts';
import { writeAmount } from '../plan/amount.ts';
import type { NamedPlace } from '../../project/territory/model.ts';
import type { Choices } from './choices.ts';
import type { FinderData, ListedScheme } from './finder-data.ts';
import type { Criterion } from './nearest.ts';

type Names = FinderData['names'];

/** What stands between two reasons. */
export const BETWEEN = ' ; ';
/** The title of the result for a place of another département. */
export const OUTSIDE = 'Interrogez votre conseil départemental';
/** The title where no aid suits all the choices: the nearest follow. */
export const NEAREST = 'Les aides les plus proches de vos choix';
export const PROGRAMMES = 'Votre commune est-elle dans un programme ou un contrat ?';
export const NO_OTHER_PROGRAMME = 'Rien d’autre dans cette liste ne nous concerne';

/** What is told of an aid for small communes as long as none is named. */
export const SIZE_UNKNOWN = 'pour une commune, la taille compte : dites-la';

const inFrench = new Intl.NumberFormat('fr-FR');

const STAGES = {
  travaux: { met: 'utile pour les travaux', unmet: 'rien trouvé pour l’étape des travaux' },
  fonctionnement: { met: 'utile pour faire vivre le lieu', unmet: 'rien trouvé pour faire vivre le lieu' },
};

/** What is told of an aid for an expense. */
export const EXPENSES = {
  etude: { met: 'peut financer une étude', unmet: 'aucun financement d’étude trouvé' },
  achat: { met: 'peut financer un achat', unmet: 'aucun financement d’achat trouvé' },
  travaux: { met: 'peut financer des travaux', unmet: 'aucun financement de travaux trouvé' },
  fonctionnement: {
    met: 'peut financer le fonctionnement',
    unmet: 'aucun financement du fonctionnement trouvé',
  },
};

function stageInWords({ stage, verdict }: Reason & { criterion: 'stage' }, names: Names): string {
  const later = laterStages.find((candidate) => candidate === stage);
  if (later !== undefined) return STAGES[later][verdict];
  return `${verdict === 'met' ? 'utile' : 'pas utile'} au ${names[stage] ?? stage}`;
}

function sizeInWords(reason: Reason & { criterion: 'size' }): string {
  if (reason.verdict === 'unlimited') return 'aucune limite d’habitants trouvée';
  if (reason.verdict === 'unknown') return SIZE_UNKNOWN;
  const size = `${inFrench.format(reason.inhabitants)} habitants :`;
  const limit = inFrench.format(reason.limit);
  if (reason.verdict === 'conditional') return `${size} possible jusqu’à ${limit}, ${reason.condition}`;
  return reason.verdict === 'met'
    ? `${size} dans la limite de ${limit}`
    : `${size} au-dessus de la limite de ${limit}`;
}

function programmeInWords(reason: Reason & { criterion: 'programme' }, names: Names): string {
  const asked = reason.programmes.map((id) => names[id] ?? id).join(' ou ');
  switch (reason.verdict) {
    case 'unlimited':
      return 'aucun programme demandé';
    case 'met':
      return `vous avez coché : ${asked}`;
    case 'unmet':
      return `réservé à : ${asked}`;
    default:
      return `à vérifier, réservé à : ${asked}`;
  }
}

/** A reason as a clause, without capital or full stop. */
function reasonInWords(reason: Reason, names: Names): string {
  switch (reason.criterion) {
    case 'stage':
      return stageInWords(reason, names);
    case 'expense':
      return EXPENSES[reason.expense][reason.verdict];
    case 'size':
      return sizeInWords(reason);
    default:
      return programmeInWords(reason, names);
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
export function reasonsInWords({ reasons }: Match<SchemeFacts>, names: Names): string[] {
  const telling = reasons.filter(
    (reason) => reason.verdict !== 'unlimited' && !repeatsStage(reason, reasons),
  );
  return (telling.length === 0 ? reasons : telling).map((reason) => reasonInWords(reason, names));
}

/** The reasons to exclude a scheme, in one line. */
export function whyNot({ reasons }: Match<SchemeFacts>, names: Names): string {
  return reasons
    .filter((reason) => reason.verdict === 'unmet' && !repeatsStage(reason, reasons))
    .map((reason) => reasonInWords(reason, names))
    .join(BETWEEN);
}

/**
 * The one condition of a row: the size to be said, whom to ask about a programme, the question that it raises, or what
 * decides, for the expense chosen if it has its own. First what remains to be checked, if anything does; then what is known
 * of it.
 *
 * @param grouping the name of the visitor's intercommunalité
 */
export function conditionInWords(
  { scheme, reasons }: Match<Pick<ListedScheme, 'enBref' | 'local'> & SchemeFacts>,
  grouping?: string,
): { readonly open: string; readonly rest: string } {
  const asked = reasons.find(({ criterion }) => criterion === 'expense');
  const ofExpense = asked?.criterion === 'expense' && scheme.enBref.selon[asked.expense];
  const condition = ofExpense || scheme.enBref.condition;
  if (hasNoCall(scheme)) return { open: `${NO_CALL}.`, rest: condition };
  const doubt = reasons.find(({ verdict }) => verdict === 'unknown' || verdict === 'conditional');
  if (doubt === undefined) return { open: '', rest: condition };
  if (doubt.criterion === 'size') return { open: `${capitalize(sizeInWords(doubt))}.`, rest: '' };
  const [, open = condition, rest = ''] = /^(.*?[?.])\s*(.*)$/s.exec(condition) ?? [];
  const local =
    grouping &&
    scheme.local &&
    (scheme.local[grouping] ?? `Demandez à la ${grouping} quel groupe vous couvre.`);
  return { open: local || open, rest };
}

/** How much a row says: what the scheme would give at least of the amount chosen, where a rule says so. */
export function amountInWords(
  scheme: Pick<ListedScheme, 'enBref' | 'floor'>,
  choices: Pick<Choices, 'cents'>,
) {
  const { combien: amount, precision: detail } = scheme.enBref;
  const given = indicativeCents(scheme, choices);
  if (!given) return { amount, detail };
  const [least, base] = [writeAmount(given), writeAmount(choices.cents ?? 0)];
  return { amount, detail: `si elle est accordée : ${least}, pour ${base} retenus` };
}

/** The schemes left out, by the reasons that they share, each said once. */
export function byReason<Scheme extends SchemeFacts>(matches: readonly Match<Scheme>[], names: Names) {
  const reasons = [...new Set(matches.map((one) => whyNot(one, names)))];
  return reasons.map((reason) => ({
    reason: capitalize(reason),
    matches: matches.filter((one) => whyNot(one, names) === reason),
  }));
}

/** A number of aids: « 1 aide », « 4 aides ». */
export function aids(count: number): string {
  return count === 1 ? '1 aide' : `${count} aides`;
}

/** How many aids of a group that follows the first are shown; the rest is folded. */
const SHOWN = 3;

/** The groups that have schemes, in the order of what to do, each under its title: what to do, for how many. */
export function namedGroups<Scheme extends SchemeFacts>({ calls, ready, toCheck }: SchemeGroups<Scheme>) {
  const callFirst = calls.length === 1 ? 'cette aide' : `ces ${calls.length} aides`;
  return [
    { title: `Appelez d’abord pour ${callFirst}`, matches: calls, shown: 0 },
    {
      title: ready.length === 1 ? 'Une aide à étudier' : `${ready.length} aides à étudier`,
      matches: ready,
      // One alone is not folded.
      shown: ready.length > SHOWN + 1 ? SHOWN : ready.length,
    },
    { title: `${aids(toCheck.length)} à vérifier d’abord`, matches: toCheck, shown: 0 },
  ].filter(({ matches }) => matches.length > 0);
}

/** What to do, for how many schemes, group by group; the first is the title of the result. */
export function actsInWords(sorted: SortedSchemes<SchemeFacts>): string[] {
  const acts = namedGroups(groupSchemes(sorted)).map(({ title }) => title);
  const { length } = sorted.proposed;
  return acts.length > 0 ? acts : [length > 0 ? `${aids(length)} sans appel ouvert identifié` : NEAREST];
}

function said(criterion: Criterion, name: string, ...values: readonly (string | false | 0 | undefined)[]) {
  const value = values.filter(Boolean).join(', ');
  return value ? [{ criterion, name, value }] : [];
}

/** The visitor's choices with their names, then the programmes ticked. */
export function choicesInWords(
  choices: Choices,
  place: NamedPlace | undefined,
  { stages, programmes }: Pick<FinderData, 'stages' | 'programmes'>,
) {
  const { inhabitants, expense, cents } = choices;
  const size = inhabitants && `${inFrench.format(inhabitants)} habitants`;
  const cost = cents && `${writeAmount(cents)} hors taxes`;
  const ticked = programmes.filter(({ id }) => choices.programmes.includes(id));
  return [
    ...said('size', 'Commune ou groupement', place?.name, size),
    ...said('expense', 'À payer', expense && capitalize(expenseNames[expense]), cost),
    ...said('stage', 'Étape', stages.find(({ id }) => id === choices.stage)?.name),
    ...said(
      'programme',
      PROGRAMMES,
      ...ticked.map(({ phrase }) => phrase),
      choices.noOtherProgramme && NO_OTHER_PROGRAMME,
    ),
  ];
}

/** What is told of a stage that gave way to an expense. */
export function letGoInWords(stage: string | undefined, { stages }: Pick<FinderData, 'stages'>) {
  const name = stages.find(({ id }) => id === stage)?.name;
  return name && `Étape du lien retirée, car elle cachait des aides : « ${name} »`;
}
