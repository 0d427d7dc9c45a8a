import type { Form } from './channel.ts';

/** Characters of an address past which the receiving site warns, and some networks cut. */
export const longestAddress = 2000;

/** A value that an address may carry: what it is, the name that the form gives it, and the value itself. */
export interface Parameter {
  readonly what: Form['carries'][number];
  /** Absent if the form has no field for it. */
  readonly name: string | undefined;
  /** Absent if the request does not hold it. */
  readonly value: string | undefined;
}

/** The address with the parameters added to those it has; one without a name or a value is left out. */
export function withParameters(
  address: string,
  parameters: readonly Parameter[],
): Pick<Form, 'href' | 'carries'> {
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
 * The address that fills a form in. If it would be too long, the summary stays out: the code says the same,
 * and the whole request is copied beside. If it still is, it fills nothing in.
 */
export function prefilledAddress(
  address: string,
  parameters: readonly Parameter[],
): Pick<Form, 'href' | 'carries'> {
  const attempts = [parameters, parameters.filter(({ what }) => what !== 'summary')];
  return (
    attempts
      .map((attempt) => withParameters(address, attempt))
      .find(({ href }) => href.length <= longestAddress) ?? { href: address, carries: [] }
  );
}
