import { plainAmount, readAmount } from './amount.ts';
import type { Plan, PlanModel } from './model.ts';

/** The names, in an address and in the form, of what is not a line: no line may take them. */
export const ELIGIBLE = 'retenue';
export const SIGNED = 'signe';
export const YES = 'oui';
export const NO = 'non';

/**
 * The part of an address after `#`, without it, which browsers never send: each line that is filled in by its id, its amount
 * in euros, and how far the demand has gone where it has begun. Words, not a code: a plan outlives its lines.
 *
 * @returns an empty text for an empty plan
 */
export function toHash(model: PlanModel, plan: Plan): string {
  const lines = [...model.expenses, ...model.resources].flatMap(({ id }) => {
    const cents = plan.amounts[id] ?? 0;
    if (cents === 0) return [];
    const stage = plan.stages[id];
    const isBegun = stage !== undefined && stage !== model.stages[0];
    return [`${id}=${plainAmount(cents, '.')}${isBegun ? `~${stage}` : ''}`];
  });
  if (plan.eligible !== undefined) lines.push(`${ELIGIBLE}=${plainAmount(plan.eligible, '.')}`);
  if (plan.signed !== undefined) lines.push(`${SIGNED}=${plan.signed ? YES : NO}`);
  return lines.join('&');
}

/** A part as it was written: some programs write « ~ » and « = » as « %7E » and « %3D ». */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What an address holds of a plan. */
export interface ReadPlan {
  readonly plan: Plan;
  /** The parts that say nothing to this page: another version's lines, or a damaged address. */
  readonly unread: readonly string[];
}

/** Reads the part of an address after `#`, with or without it; never throws, whatever it holds. */
export function fromHash(model: PlanModel, hash: string): ReadPlan {
  const amounts: Record<string, number> = {};
  const stages: Record<string, string> = {};
  const unread: string[] = [];
  let eligible: number | undefined;
  let signed: boolean | undefined;
  const known = new Set([...model.expenses, ...model.resources].map(({ id }) => id));
  const staged = new Set(model.resources.filter(({ asked }) => asked).map(({ id }) => id));
  for (const part of hash.replace(/^#/, '').split('&').map(decoded)) {
    if (part === '') continue;
    const [, name = '', euros = '', stage] = /^([a-z0-9-]+)=([^~]*)(?:~([a-z-]+))?$/.exec(part) ?? [];
    const isAmount = /^\d+(\.\d{1,2})?$/.test(euros);
    const read = readAmount(euros.replace('.', ','));
    const isStage = stage === undefined || (staged.has(name) && model.stages.includes(stage));
    if (name === SIGNED && (euros === YES || euros === NO)) signed = euros === YES;
    else if (!isAmount || 'fault' in read || !isStage) unread.push(part);
    else if (name === ELIGIBLE) eligible = read.cents;
    else if (known.has(name)) {
      amounts[name] = read.cents;
      if (stage !== undefined) stages[name] = stage;
    } else unread.push(part);
  }
  return { plan: { amounts, stages, eligible, signed }, unread };
}
