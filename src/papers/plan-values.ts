/** What papers take of the financing plan, in words: its own arithmetic, rules and sentences. */
import { writeAmount, writeShare } from '../funding/plan/amount.ts';
import { sumsOf, worstRefusal } from '../funding/plan/balance.ts';
import { applyRule } from '../funding/plan/rules.ts';
import type { Plan } from '../funding/plan/model.ts';
import type { WordedModel } from '../funding/plan/plan-data.ts';
import { taxesOf } from '../funding/plan/taxes.ts';
import type { Blank } from './schema.ts';

/** The plan's lines and rules, with the words that say what it breaks. */
export type PlanModel = Pick<WordedModel, 'depenses' | 'ressources' | 'etats' | 'regles' | 'signature'>;

/** The model of a plan and a plan. */
interface Given {
  readonly model: PlanModel;
  readonly plan: Plan;
}

/** In place of a line that has no amount. */
export const NO_REQUEST = 'sans objet';
/** In place of the name of an aid that is no funder's. */
export const TO_NAME = '… (le financeur et l’aide, à nommer)';

/** What the refusal of an aid would leave to be found, in cents. */
export const lackingWithout = (aid: string, cents: number) =>
  `sans « ${aid} », ${writeAmount(cents)} resteraient à trouver`;

/** An amount in cents, as a share of another. */
export const compared = (amount: number, share: string, base: number) =>
  `${writeAmount(amount)}, soit ${share} de ${writeAmount(base)}`;

/** Both sides of the investment, in cents. */
export interface Sides {
  readonly expenses: number;
  readonly resources: number;
}

/** Both sides of the investment of a plan; nothing without an amount. */
export function sidesOf({ model, plan }: Given): Sides | undefined {
  const { expenses, resources } = sumsOf(model, plan, 'investissement');
  return expenses + resources === 0 ? undefined : { expenses, resources };
}

/** The resources of the investment that are asked of someone, with their amounts. */
function askedIn({ model, plan }: Given) {
  return model.ressources
    .filter(({ budget, demandee }) => budget === 'investissement' && demandee)
    .map((line) => ({ ...line, cents: plan.amounts[line.id] ?? 0 }))
    .filter(({ cents }) => cents > 0);
}

/** The aids that are still to be obtained. */
export function toObtain(given: Given) {
  const granted = given.model.etats.at(-1)?.id;
  return askedIn(given).filter(({ id }) => given.plan.stages[id] !== granted);
}

function aidsIn(given: Given, unnamed: readonly string[], isPrivate: boolean): string {
  return toObtain(given)
    .filter(({ origine }) => (origine === 'privee') === isPrivate)
    .map(({ id, libelle, cents }) => `${unnamed.includes(id) ? TO_NAME : libelle}, ${writeAmount(cents)}`)
    .join(' ; ');
}

function stagesIn(given: Given, ids: readonly string[], unnamed: readonly string[]): string {
  const { etats } = given.model;
  const lines = askedIn(given)
    .filter(({ id }) => ids.includes(id))
    .map(({ id, court }) => {
      const stage = etats.find((one) => one.id === given.plan.stages[id]) ?? etats[0];
      return `${unnamed.includes(id) ? TO_NAME : court} : ${stage?.libelle ?? ''}`;
    });
  return lines.length === 0 ? NO_REQUEST : lines.join(' ; ');
}

/** What the refusal of the largest of the aids would leave to be found. */
function refusalIn({ model, plan }: Given): string {
  const refusal = worstRefusal(model, plan);
  return refusal === undefined ? '' : lackingWithout(refusal.court, refusal.shortfall);
}

/** What the eligible expense is made of: what its funder said, or the lines that count. */
function eligibleIn({ model, plan }: Given): string {
  if (plan.eligible !== undefined) return 'dépense retenue par l’État';
  const counted = model.depenses.filter(({ id, retenue }) => retenue && (plan.amounts[id] ?? 0) > 0);
  return new Intl.ListFormat('fr-FR').format(counted.map(({ court }) => court.toLowerCase()));
}

/** The amounts that a rule compares: a vote does not say whether it is kept. Nothing while public money is to be found. */
function amountsOfRule({ model, plan }: Given, id: string, sides: Sides): string {
  const rule = model.regles.find((one) => one.id === id);
  if (rule === undefined) return '';
  const { amount, base, verdict } = applyRule(model, plan, rule);
  if (amount === 0 && !rule.toujours) return NO_REQUEST;
  if (base === 0 || (rule.base === 'argent-public' && sides.expenses > sides.resources)) return '';
  const share = writeShare(amount, base, verdict === 'broken' ? rule : undefined);
  const text = compared(amount, share, base);
  return rule.base === 'depense-retenue' ? `${text} (${eligibleIn({ model, plan })})` : text;
}

/** The lines that a sum of the plan adds up. */
function linesOfSum(sum: NonNullable<Blank['somme']>, { depenses, ressources }: PlanModel): string[] {
  const budget =
    sum.endsWith('-annuelle') || sum.endsWith('-annuelles') ? 'fonctionnement' : 'investissement';
  const own = ressources.filter(({ origine }) => origine === 'propre');
  const lines = sum.startsWith('commune') ? own : sum === 'ressources' ? ressources : depenses;
  return lines.filter((line) => line.budget === budget).map(({ id }) => id);
}

/** The value that a plan gives to a blank; empty where it says nothing. */
export function planValue(blank: Blank, given: Given): string {
  const {
    vient,
    reponses = [],
    demandes,
    regle,
    demandeA,
    taxe,
    lignes,
    somme,
    equilibre,
    aNommer = [],
  } = blank;
  const { model, plan } = given;
  const sides = sidesOf(given);
  if (sides === undefined) return '';
  const answer = (isYes: boolean) => reponses[isYes ? 0 : 1]?.id ?? '';
  const sumOf = (lines: readonly string[]) => lines.reduce((sum, line) => sum + (plan.amounts[line] ?? 0), 0);
  if (vient === 'refus') return refusalIn(given);
  if (vient === 'aides' || vient === 'fonds-prives') return aidsIn(given, aNommer, vient === 'fonds-prives');
  if (vient === 'signe') return plan.signed === undefined ? '' : answer(plan.signed);
  if (demandes !== undefined) return stagesIn(given, demandes, aNommer);
  if (regle !== undefined) return amountsOfRule(given, regle, sides);
  if (demandeA !== undefined) return answer(toObtain(given).some(({ id }) => demandeA.includes(id)));
  if (lignes !== undefined) return writeAmount(sumOf(lignes));
  if (taxe !== undefined) {
    const { tax, withTax } = taxesOf(plan, model).totals;
    const cents = taxe === 'taxe' ? tax : withTax;
    return cents === undefined || sides.expenses === 0 ? '' : writeAmount(cents);
  }
  if (somme === undefined || (equilibre && sides.expenses !== sides.resources)) return '';
  const sum = sumOf(linesOfSum(somme, model));
  return sum === 0 ? '' : writeAmount(sum);
}
