/** What is wrong in a paper, in words: its page says it over the button, its file on the first page. */
import { readAmount, writeAmount } from '../funding/plan/amount.ts';
import type { Paper } from './papers-data.ts';
import type { PlanModel } from './plan-values.ts';
import type { Papers } from './schema.ts';
import { signedInWords, type JudgedPlan } from './values.ts';

type Values = Readonly<Record<string, string>>;

/** An amount as it was typed, in cents; nothing of what is none. */
function centsOf(typed = ''): number | undefined {
  const amount = readAmount(typed.replace(/(?:HT|hors taxes?)\s*$/i, ''));
  return typed === '' || 'fault' in amount ? undefined : amount.cents;
}

/** A number of people or of voices; nothing while one of its parts is blank. */
function total(values: Values, names: readonly string[]): number | undefined {
  const counts = names.map((name) => values[name] ?? '');
  return counts.includes('') ? undefined : counts.reduce((sum, count) => sum + Number(count), 0);
}

/** The sentence about a value that is above its bound; none while one of them is unknown. */
function above(
  value: number | undefined,
  bound: number | undefined,
  sentence: (value: number, bound: number) => string,
): string[] {
  return value === undefined || bound === undefined || value <= bound ? [] : [sentence(value, bound)];
}

/** The content and the plan that a paper is judged by. */
export interface Judged {
  readonly register: Pick<Papers, 'blancs' | 'aidesAVerifier'>;
  readonly plan: PlanModel;
  readonly judged: Pick<JudgedPlan, 'broken' | 'unmet' | 'asked'>;
}

/** What is said of the aids that not every owner may have; of those that keep a plan from being voted, or of the others. */
function restrictedAids({ register, plan, judged }: Judged, values: Values, isBlocking: boolean): string[] {
  const chosen = Object.entries(register.blancs).flatMap(([name, { demandeA = [], reponses = [] }]) =>
    demandeA.length === 1 && values[name] === reponses[0]?.id ? demandeA : [],
  );
  const asked = new Set([...judged.asked, ...chosen]);
  return register.aidesAVerifier
    .filter(({ bloque = false }) => bloque === isBlocking)
    .filter(({ porteurs, ligne }) => asked.has(ligne) && porteurs.includes(values['porteur'] ?? ''))
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

const DAY = 86_400_000;
/** The population from which a council is summoned earlier (articles L. 2121-11 and L. 2121-12). */
const LARGE = 3500;

/** What is wrong with the summons: its date, or the clear days that it leaves, when neither its day nor that of the meeting counts. */
function summonsAlerts(
  { convocation = '', porteur }: Values,
  meeting: string,
  inhabitants: number,
): string[] {
  if (convocation === '' || meeting === '') return [];
  const clear = (Date.parse(meeting) - Date.parse(convocation)) / DAY - 1;
  if (clear < 0) return ['La convocation n’est pas datée avant la séance.'];
  const least = porteur === 'commune' && inhabitants >= LARGE ? 5 : 3;
  return above(
    least,
    clear,
    () =>
      `De la convocation à la séance, il y a ${clear} jour${clear > 1 ? 's francs' : ' franc'}\u00A0: il en faut ${least} au moins, sauf urgence.`,
  );
}

/** What is wrong with the people and the voices that were counted. */
function voteAlerts(values: Values): string[] {
  const one = (name: string) => total(values, [name]);
  const [members, present] = [one('membres'), one('presents')];
  const voters = total(values, ['presents', 'pouvoirs']);
  const cast = total(values, ['voix-pour', 'voix-contre', 'abstentions']);
  const isShort = members !== undefined && present !== undefined && present * 2 <= members;
  const isWhole = /^aucune?\b/i.test(values['sortis'] ?? '');
  return [
    ...above(
      present,
      members,
      (here, all) => `Les présents, ${here}, dépassent les membres en exercice, ${all}.`,
    ),
    ...(isShort
      ? [
          `${present} présents sur ${members} membres\u00A0: ce n’est pas la majorité. Le conseil ne délibère ainsi que sur une nouvelle convocation, faute de quorum à la première.`,
        ]
      : []),
    ...above(
      cast,
      voters,
      (all, most) => `Les voix comptées, ${all}, dépassent les présents et les pouvoirs, ${most}.`,
    ),
    ...above(
      isWhole ? voters : undefined,
      cast,
      (most, all) =>
        `Les voix comptées, ${all}, sont moins que les présents et les pouvoirs, ${most}, et personne n’est sorti.`,
    ),
    ...above(
      one('voix-contre'),
      one('voix-pour'),
      (against, inFavour) => `${against} voix contre et ${inFavour} pour\u00A0: l’acte n’est pas adopté.`,
    ),
    ...above(
      one('voix-designation'),
      voters,
      (voices, most) =>
        `Les voix de la désignation, ${voices}, dépassent les présents et les pouvoirs, ${most}.`,
    ),
  ];
}

/** The prices before tax that are above the price paid. */
function priceAlerts({ blancs }: Judged['register'], values: Values): string[] {
  return Object.keys(blancs).flatMap((name) => {
    const before = `${name}-ht`;
    return above(
      blancs[before] && centsOf(values[before]),
      centsOf(values[name]),
      (net, paid) =>
        `${blancs[name]?.nom ?? name}\u00A0: ${writeAmount(net)} hors taxes dépassent ${writeAmount(paid)}, le prix payé.`,
    );
  });
}

/**
 * The sentences about a paper that holds these values.
 *
 * @param inhabitants those of the commune; none while it is not known
 */
export function alertsOf(
  { names }: Pick<Paper, 'names'>,
  values: Values,
  given: Judged,
  inhabitants = 0,
): string[] {
  const meeting = values[names.find((name) => name.startsWith('seance-')) ?? ''] ?? '';
  const isSigned = values['acte-signe'] === 'oui' && values['autres-demandees'] === 'oui';
  return [
    ...given.judged.unmet,
    ...above(
      centsOf(values['part-commune']),
      centsOf(values['part-maximum']),
      (share, most) =>
        `Le maximum de votre part, ${writeAmount(most)}, est plus bas que votre part, ${writeAmount(share)}.`,
    ),
    ...above(
      centsOf(values['cout']),
      centsOf(values['cout-maximum']),
      (cost, most) =>
        `Le coût à ne pas dépasser, ${writeAmount(most)}, est plus bas que le coût estimé, ${writeAmount(cost)}.`,
    ),
    ...restrictedAids(given, values, false),
    ...(isSigned
      ? [
          'Un acte est déjà signé. Avant de voter, demandez par écrit à chaque financeur si son aide reste possible.',
        ]
      : []),
    ...priceAlerts(given.register, values),
    ...summonsAlerts(values, meeting, inhabitants),
    ...voteAlerts(values),
  ];
}
