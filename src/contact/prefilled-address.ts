/** Characters of an address past which the receiving site warns, and some networks cut. */
export const longestAddress = 2000;

/** The name of a value in the address, and the value; a name or a value that is missing leaves the pair out. */
export type Parameter = readonly [name: string | undefined, value: string | undefined];

/** The address with the parameters added to those it has. */
export function withParameters(address: string, parameters: readonly Parameter[]): string {
  const url = new URL(address);
  for (const [name, value] of parameters) {
    if (name !== undefined && value !== undefined) url.searchParams.append(name, value);
  }
  return url.href;
}

/**
 * The address that fills a form in. If it would be too long, the summary stays out: the code says the same,
 * and the whole request is copied beside.
 */
export function prefilledAddress(
  address: string,
  parameters: readonly Parameter[],
  summary: Parameter,
): string {
  const whole = withParameters(address, [...parameters, summary]);
  return whole.length <= longestAddress ? whole : withParameters(address, parameters);
}
