import { plainAmount, readAmount } from './amount.ts';
import type { ExpenseLine, Plan, PlanLines } from './model.ts';
import { readRate, UNKNOWN_RATE } from './taxes.ts';

/** Names, in an address and in the form, of what is not a line: no line may take them. */
export const ELIGIBLE = 'retenue';
export const SIGNED = 'signe';
export const YES = 'oui';
export const NO = 'non';
/** What an address says of a rate that the commune does not know. */
export const NO_RATE = 'tva-a-preciser';

/** The rate of a line in an address: « 5.5 ». Nothing for the one that the line assumes. */
function writtenRate({ rates }: Plan, { id, tva }: ExpenseLine): string | undefined {
  const said = rates?.[id];
  if (said === undefined || said === tva) return undefined;
  if (said === UNKNOWN_RATE) return tva === undefined ? undefined : NO_RATE;
  return String(said / 100);
}

/** A rate read from an address; nothing if it is none. */
function rateIn(mark: string): number | typeof UNKNOWN_RATE | undefined {
  if (mark === NO_RATE) return UNKNOWN_RATE;
  return /^[\d.]+$/.test(mark) ? readRate(mark) : undefined;
}

/**
 * A plan as the hash of an address, without `#`: each chosen line by its id, its euros (zero until it has an amount),
 * the rate of its tax if it is not the assumed one, and the stage of its application once it has begun. Words, not a
 * code: a plan outlives its lines.
 *
 * @returns an empty text for an empty plan
 */
export function toHash(model: PlanLines, plan: Plan): string {
  const written = (id: string, mark: string | undefined) => {
    const cents = plan.amounts[id];
    return cents === undefined ? [] : [`${id}=${plainAmount(cents, '.')}${mark ? `~${mark}` : ''}`];
  };
  const lines = [
    ...model.depenses.flatMap((line) => written(line.id, writtenRate(plan, line))),
    ...model.ressources.flatMap(({ id }) => {
      const stage = plan.stages[id];
      return written(id, stage === model.etats[0]?.id ? undefined : stage);
    }),
  ];
  if (plan.eligible !== undefined) lines.push(`${ELIGIBLE}=${plainAmount(plan.eligible, '.')}`);
  if (plan.signed !== undefined) lines.push(`${SIGNED}=${plan.signed ? YES : NO}`);
  return lines.join('&');
}

/** Whether the hash of an address, without `#`, has the form of a plan. */
export function isPlanHash(hash: string): boolean {
  return /^(?:[a-z0-9-]+=(?:\d+(?:\.\d+)?(?:~[a-z\d.-]+)?|oui|non)(?:&|$))+$/.test(hash);
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
export function fromHash(model: PlanLines, hash: string): { plan: Plan; unread: readonly string[] } {
  const amounts: Record<string, number> = {};
  const stages: Record<string, string> = {};
  const rates: Record<string, number | typeof UNKNOWN_RATE> = {};
  const unread: string[] = [];
  let eligible: number | undefined;
  let signed: boolean | undefined;
  for (const part of hash.replace(/^#/, '').split('&').map(decoded)) {
    if (part === '') continue;
    const [, name = '', euros = '', mark] = /^([a-z0-9-]+)=([^~]*)(?:~([a-z0-9.-]+))?$/.exec(part) ?? [];
    const isAmount = /^\d+(\.\d{1,2})?$/.test(euros);
    const read = readAmount(euros);
    const resource = model.ressources.find(({ id }) => id === name);
    const expense = model.depenses.find(({ id }) => id === name);
    const isStage = resource?.demandee === true && model.etats.some(({ id }) => id === mark);
    const rate = mark !== undefined && expense?.budget === 'investissement' ? rateIn(mark) : undefined;
    const isMark = mark === undefined || isStage || rate !== undefined;
    if (name === SIGNED && (euros === YES || euros === NO)) signed = euros === YES;
    else if (!isAmount || 'fault' in read || !isMark) unread.push(part);
    else if (name === ELIGIBLE) eligible = read.cents;
    else if (resource ?? expense) {
      amounts[name] = read.cents;
      if (isStage && mark !== undefined) stages[name] = mark;
      if (rate !== undefined && rate !== (expense?.tva ?? UNKNOWN_RATE)) rates[name] = rate;
    } else unread.push(part);
  }
  return { plan: { amounts, stages, rates, eligible, signed }, unread };
}
