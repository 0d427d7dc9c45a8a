import type { Form } from './model.ts';

/** Longest address, in characters: past it the receiving site warns, and some networks cut. */
export const longestAddress = 2000;

type Prefilled = Pick<Form, 'href' | 'carries'>;

/** A value of the request that an address may carry. */
export interface Parameter {
  readonly what: Form['carries'][number];
  /** Name that the form gives it; absent if it has no field for it. */
  readonly name: string | undefined;
  /** Absent if the request does not hold it. */
  readonly value: string | undefined;
}

/** Address with parameters added to its own; one without a name or a value is left out. */
export function withParameters(address: string, parameters: readonly Parameter[]): Prefilled {
  const url = new URL(address);
  const carried = new Set<Form['carries'][number]>();
  for (const { what, name, value } of parameters) {
    if (name === undefined || value === undefined) continue;
    url.searchParams.append(name, value);
    carried.add(what);
  }
  return { href: url.href, carries: [...carried] };
}

/**
 * Address that prefills a form. Too long, it leaves the summary out: the code says the same, and the whole request is
 * copied beside. Still too long, it prefills nothing.
 */
export function prefilledAddress(address: string, parameters: readonly Parameter[]): Prefilled {
  const attempts = [parameters, parameters.filter(({ what }) => what !== 'summary')];
  return (
    attempts
      .map((attempt) => withParameters(address, attempt))
      .find(({ href }) => href.length <= longestAddress) ?? { href: address, carries: [] }
  );
}
