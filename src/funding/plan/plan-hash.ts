import { plainAmount, readAmount } from './amount.ts';
import type { Plan, PlanModel } from './model.ts';

/** Names, in an address and in the form, of what is not a line: no line may take them. */
export const ELIGIBLE = 'retenue';
export const SIGNED = 'signe';
export const YES = 'oui';
export const NO = 'non';

/**
 * A plan as the hash of an address, without `#`: each chosen line by its id, its euros (zero until it has an amount),
 * and the stage of its application once it has begun. Words, not a code: a plan outlives its lines.
 *
 * @returns an empty text for an empty plan
 */
export function toHash(model: PlanModel, plan: Plan): string {
  const lines = [...model.expenses, ...model.resources].flatMap(({ id }) => {
    const cents = plan.amounts[id];
    if (cents === undefined) return [];
    const stage = plan.stages[id];
    const isBegun = stage !== undefined && stage !== model.stages[0]?.id;
    return [`${id}=${plainAmount(cents, '.')}${isBegun ? `~${stage}` : ''}`];
  });
  if (plan.eligible !== undefined) lines.push(`${ELIGIBLE}=${plainAmount(plan.eligible, '.')}`);
  if (plan.signed !== undefined) lines.push(`${SIGNED}=${plan.signed ? YES : NO}`);
  return lines.join('&');
}

/** Whether the hash of an address, without `#`, has the form of a plan. */
export function isPlanHash(hash: string): boolean {
  return /^(?:[a-z0-9-]+=(?:\d+(?:\.\d+)?(?:~[a-z-]+)?|oui|non)(?:&|$))+$/.test(hash);
}

/** Decodes a part: some programs write « ~ » and « = » as « %7E » and « %3D ». */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * Reads the hash of an address, with or without `#`; never throws.
 *
 * @returns its plan, and its unreadable parts: lines of another version, or a damaged address
 */
export function fromHash(model: PlanModel, hash: string): { plan: Plan; unread: readonly string[] } {
  const amounts: Record<string, number> = {};
  const stages: Record<string, string> = {};
  const unread: string[] = [];
  let eligible: number | undefined;
  let signed: boolean | undefined;
  for (const part of hash.replace(/^#/, '').split('&').map(decoded)) {
    if (part === '') continue;
    const [, name = '', euros = '', stage] = /^([a-z0-9-]+)=([^~]*)(?:~([a-z-]+))?$/.exec(part) ?? [];
    const isAmount = /^\d+(\.\d{1,2})?$/.test(euros);
    const read = readAmount(euros);
    const resource = model.resources.find(({ id }) => id === name);
    const isStage = stage === undefined || (resource?.asked && model.stages.some(({ id }) => id === stage));
    if (name === SIGNED && (euros === YES || euros === NO)) signed = euros === YES;
    else if (!isAmount || 'fault' in read || !isStage) unread.push(part);
    else if (name === ELIGIBLE) eligible = read.cents;
    else if (resource ?? model.expenses.some(({ id }) => id === name)) {
      amounts[name] = read.cents;
      if (stage !== undefined) stages[name] = stage;
    } else unread.push(part);
  }
  return { plan: { amounts, stages, eligible, signed }, unread };
}
