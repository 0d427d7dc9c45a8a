/** What is wrong in a paper, in words: its page says it over the button, its file on the first page. */
import { writeAmount } from '../funding/plan/amount.ts';
import { readAmount } from '../funding/plan/typed-amount.ts';
import type { Paper } from './papers-data.ts';
import type { PlanModel } from './plan-values.ts';
import type { Papers } from './schema.ts';
import { signedInWords, type JudgedPlan } from './values.ts';

type Values = Readonly<Record<string, string>>;
type Alerts = readonly (string | false)[];

/** An amount as it was typed, in cents; NaN, which is neither above nor under any other, of what is none. */
function centsOf(typed = ''): number {
  const amount = readAmount(typed.replace(/(?:HT|hors taxes?)\s*$/i, ''));
  return typed === '' || 'fault' in amount ? NaN : amount.cents;
}

/** A number of people or of voices; NaN while one of its parts is blank. */
function total(values: Values, ...names: readonly string[]): number {
  const counts = names.map((name) => values[name] ?? '');
  return counts.includes('') ? NaN : counts.reduce((sum, count) => sum + Number(count), 0);
}

/** The content and the plan that a paper is judged by, and the inhabitants of the commune; none while it is not known. */
export interface Judged {
  readonly register: Pick<Papers, 'blancs' | 'aidesAVerifier'>;
  readonly plan: PlanModel;
  readonly judged: JudgedPlan;
  readonly inhabitants: number;
}

/**
 * What is said of the aids that not every owner may have.
 *
 * @param isBlocking those that keep a plan from being voted; else those that are only to be checked
 */
export function restrictedAids(given: Judged, values: Values, isBlocking: boolean): string[] {
  const { register, plan, judged, inhabitants } = given;
  const chosen = Object.entries(register.blancs).flatMap(([name, { demandeA = [], reponses = [] }]) =>
    demandeA.length === 1 && values[name] === reponses[0]?.id ? demandeA : [],
  );
  const asked = new Set([...judged.asked, ...chosen]);
  const concerned = register.aidesAVerifier
    .filter(({ ligne, porteurs }) => asked.has(ligne) && porteurs.includes(values['porteur'] ?? ''))
    .filter(({ auDela = -1 }) => inhabitants > auDela)
    .toSorted((one, other) => (other.auDela ?? 0) - (one.auDela ?? 0));
  // Of one aid, what is said of the largest communes says enough.
  return concerned
    .filter(({ ligne }, index) => concerned.findIndex((one) => one.ligne === ligne) === index)
    .filter(({ bloque = false }) => bloque === isBlocking)
    .map(({ ligne, phrase }) => {
      const name = plan.ressources.find(({ id }) => id === ligne)?.court ?? ligne;
      return `À vérifier\u00A0: ${name}. ${phrase}`;
    });
}

/**
 * What keeps a plan from being voted, in words: the rules that it breaks, and what the paper itself says against them.
 *
 * @param values all that was typed or is known
 */
export function breachesOf(given: Judged, values: Values): string[] {
  const isSigned = values['acte-signe'] === 'oui' && values['dotation-demandee'] === 'oui';
  const signed = isSigned ? [signedInWords(given.plan)] : [];
  return [...new Set([...given.judged.broken, ...signed, ...restrictedAids(given, values, true)])];
}

/** The shares that were typed against their rule. */
function shareAlerts({ register, plan }: Judged, values: Values): Alerts {
  return Object.entries(register.blancs).map(([name, { nom, regle }]) => {
    const rule = plan.regles.find(({ id }) => id === regle);
    const [, percent] = /([\d,.]+)\s*%/.exec(values[name] ?? '') ?? [];
    if (rule === undefined || percent === undefined) return false;
    const gap = Number(percent.replace(',', '.')) - rule.pourcent;
    const isLeast = rule.limite === 'au-moins';
    if (isLeast ? gap >= 0 : gap <= 0) return false;
    return `${nom}\u00A0: ${percent}\u00A0%, pour ${rule.pourcent}\u00A0% au ${isLeast ? 'moins' : 'plus'}.`;
  });
}

/** What is wrong with the sums of a plan, as they were typed. */
function sumAlerts(
  { register, judged: { sides } }: Judged,
  names: readonly string[],
  values: Values,
): Alerts {
  const [net = NaN, tax = NaN, whole = NaN, most = NaN, share = NaN, mostShare = NaN] = [
    'cout',
    'tva',
    'cout-ttc',
    'cout-maximum',
    'part-commune',
    'part-maximum',
  ].map((name) => centsOf(values[name]));
  const isUneven = sides !== undefined && sides.expenses !== sides.resources;
  return [
    isUneven && names.some((name) => register.blancs[name]?.equilibre) && 'Votre plan n’est pas équilibré.',
    Math.abs(net + tax - whole) > 0 &&
      `Le coût hors taxes et la taxe font ${writeAmount(net + tax)}, et non ${writeAmount(whole)}.`,
    share > mostShare && `Votre part, ${writeAmount(share)}, dépasse son maximum, ${writeAmount(mostShare)}.`,
    net > most && `Le coût estimé, ${writeAmount(net)}, dépasse son maximum, ${writeAmount(most)}.`,
  ];
}

/** The prices before tax that are no lower than the price paid. */
function priceAlerts({ blancs }: Judged['register'], values: Values): Alerts {
  return Object.entries(blancs).map(([name, { nom }]) => {
    const [net, paid] = [centsOf(values[`${name}-ht`]), centsOf(values[name])];
    return net >= paid && `${nom}\u00A0: ${writeAmount(net)} hors taxes, pour ${writeAmount(paid)} payés.`;
  });
}

const DAY = 86_400_000;
/** The population from which a council is summoned earlier (articles L. 2121-11, L. 2121-12 and L. 5211-1). */
const LARGE = 3500;

/** What is wrong with the days: the summons, which leaves clear days between its own and that of the meeting; the signature. */
function dayAlerts(values: Values, meeting: string, inhabitants: number): Alerts {
  const { convocation: summons = '', 'date-signature': signature = '', porteur = '' } = values;
  const clear = (Date.parse(meeting) - Date.parse(summons)) / DAY - 1;
  const isGrouping = porteur !== '' && porteur !== 'commune';
  const least = isGrouping || inhabitants >= LARGE ? 5 : 3;
  const asked = isGrouping
    ? '3 au moins, et 5 dès qu’une de ses communes compte 3 500 habitants'
    : `${least} au moins`;
  return [
    Date.parse(signature) < Date.parse(meeting) && 'La première signature précède la séance du vote.',
    clear < 0 && 'La convocation n’est pas datée avant la séance.',
    clear >= 0 &&
      clear < least &&
      `Jours francs avant la séance\u00A0: ${clear}. Il en faut ${asked}. Même en urgence, il en faut un.`,
  ];
}

/** What is wrong with the people and the voices that were counted. */
function voteAlerts(values: Values): Alerts {
  const [members, present, voters] = [
    total(values, 'membres'),
    total(values, 'presents'),
    total(values, 'presents', 'pouvoirs'),
  ];
  const [inFavour, against] = [total(values, 'voix-pour'), total(values, 'voix-contre')];
  const cast = total(values, 'voix-pour', 'voix-contre', 'abstentions');
  const isWhole = /^aucune?\b/i.test(values['sortis'] ?? '');
  return [
    voters > members && `${voters} présents et pouvoirs, pour ${members} membres en exercice.`,
    present * 2 <= members &&
      `${present} présents sur ${members} membres\u00A0: sans quorum, il faut une seconde convocation.`,
    (cast > voters || (isWhole && cast < voters)) &&
      `${cast} voix comptées, pour ${voters} présents et pouvoirs.`,
    (inFavour < against || inFavour === 0) && `${inFavour} voix pour\u00A0: l’acte n’est pas adopté.`,
    inFavour > 0 &&
      inFavour === against &&
      'Autant de voix pour que contre\u00A0: sauf au scrutin secret, la voix de qui préside l’emporte.',
  ];
}

/** The sentences about a paper that holds these values. */
export function alertsOf({ names }: Pick<Paper, 'names'>, values: Values, given: Judged): string[] {
  const meeting = values[names.find((name) => name.startsWith('seance-')) ?? ''] ?? '';
  return [
    ...given.judged.unmet,
    ...sumAlerts(given, names, values),
    ...shareAlerts(given, values),
    values['acte-signe'] === 'oui' &&
      values['autres-demandees'] === 'oui' &&
      'Un acte est signé. Avant de voter, demandez par écrit à chaque financeur si son aide reste possible.',
    ...priceAlerts(given.register, values),
    ...dayAlerts(values, meeting, given.inhabitants),
    ...voteAlerts(values),
  ].filter((sentence) => sentence !== false);
}
