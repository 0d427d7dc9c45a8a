/** What the rules of a plan find, in words. */
import { interpolate } from '../../content-model/text/interpolate.ts';
import { writeAmount, writeShare } from './amount.ts';
import { sumsOf } from './balance.ts';
import { applyRule } from './rules.ts';
import type { Plan } from './model.ts';
import type { WordedModel } from './plan-data.ts';

/** The verdict of a rule, a threshold or the rule on signing. */
export interface Verdict {
  /** The id of the rule; that of the rule on signing is {@link SIGNING}. */
  readonly id: string;
  readonly title: string;
  readonly state: 'kept' | 'below' | 'broken' | 'reached' | 'unanswered' | 'idle' | 'blank';
  /** The verdict in one line. Absent where the rule has nothing to say. */
  readonly brief?: string | undefined;
  /** The verdict with its figures. Absent where the rule has nothing to say. */
  readonly sentence?: string | undefined;
}

/** The id of the rule on contracts signed before the application. */
export const SIGNING = 'signature';

const NO_BASE =
  'Aucune dépense retenue dans votre plan. Écrivez les travaux, l’étude, ou ce que l’État retient.';

/** What the verdicts need of a plan's model. */
type JudgedModel = Pick<WordedModel, 'depenses' | 'ressources' | 'regles' | 'signature'>;

/** What a rule finds. */
export function ruleVerdict(model: JudgedModel, plan: Plan, rule: WordedModel['regles'][number]): Verdict {
  const { verdict, amount, base, limit } = applyRule(model, plan, rule);
  const { id, titre: title } = rule;
  const { respectee: kept, enfreinte: broken, sansObjet: idle } = rule;
  if (verdict === 'no-base') return { id, title, state: 'broken', sentence: NO_BASE };
  const sentence = base === 0 && verdict === 'idle' ? undefined : { kept, broken, idle }[verdict];
  if (!sentence) return { id, title, state: verdict };
  const { shortfall } = sumsOf(model, plan, 'investissement');
  const lack = `Par prudence, le calcul traite les ${writeAmount(shortfall)} qui manquent comme de l’argent public.`;
  const values = {
    montant: writeAmount(amount),
    part: writeShare(amount, base, verdict === 'broken' ? rule : undefined),
    base: writeAmount(base),
    limite: writeAmount(limit),
    pourcent: rule.pourcent,
  };
  const brief = verdict === 'idle' ? undefined : interpolate(rule.bref, values);
  const whole = interpolate(sentence, values);
  const isOpen = rule.base === 'argent-public' && shortfall > 0;
  return { id, title, state: verdict, brief, sentence: isOpen ? `${whole} ${lack}` : whole };
}

/** What is said of contracts signed before the application. */
export function signingVerdict(
  { signature }: Pick<JudgedModel, 'signature'>,
  { amounts, signed }: Plan,
): Verdict {
  const { titre: title, ressources, respectee, enfreinte, sansReponse, sansObjet, enBref } = signature;
  const isConcerned = ressources.some((id) => (amounts[id] ?? 0) > 0);
  const answered = signed === undefined ? 'unanswered' : signed ? 'broken' : 'kept';
  const state = isConcerned ? answered : 'idle';
  const briefs = { kept: enBref.respectee, broken: enBref.enfreinte, unanswered: undefined, idle: undefined };
  const words = { kept: respectee, broken: enfreinte, unanswered: sansReponse, idle: sansObjet };
  return { id: SIGNING, title, state, brief: briefs[state], sentence: words[state] };
}

/** The rules that are broken, with their verdicts in words: in one line where it has one, and with its figures. */
const brokenIn = (verdicts: readonly Verdict[]) =>
  verdicts
    .filter(({ state }) => state === 'broken')
    .map(({ id, title, brief = title, sentence = brief }) => ({ id, title, brief, sentence }));

/**
 * The rules that a plan breaks and that its vote would break with it: the share of the owner, the ceiling of public
 * money, and something signed while the State is asked for money. The act that votes such a plan leaves its amounts blank.
 */
export function brokenRules(plan: Plan, model: JudgedModel) {
  const voted = model.regles.filter(({ voteEnBlanc }) => voteEnBlanc);
  return brokenIn([...voted.map((rule) => ruleVerdict(model, plan, rule)), signingVerdict(model, plan)]);
}

/** The other rules that a plan breaks: a council may vote it all the same, once it knows. */
export function unmetRules(plan: Plan, model: JudgedModel) {
  const others = model.regles.filter(({ voteEnBlanc }) => !voteEnBlanc);
  return brokenIn(others.map((rule) => ruleVerdict(model, plan, rule)));
}
