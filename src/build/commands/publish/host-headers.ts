import { parseAllHeaders } from '@netlify/headers-parser';

/** Names and values of HTTP headers. */
export type HeaderValues = Readonly<Record<string, string>>;

/** Headers for the addresses that meet a pattern. */
export interface HeaderRule {
  readonly for: string;
  readonly values: HeaderValues;
}

/**
 * The rules of a `_headers` file, as static hosts read it.
 *
 * @throws if they would not
 */
export async function readHeaderRules(file: string): Promise<readonly HeaderRule[]> {
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [file],
    configHeaders: undefined,
    minimal: true,
  });
  if (errors.length > 0) throw new Error(`${file}: ${errors.map(({ message }) => message).join(', ')}`);
  return headers;
}

/** The headers of an address: those of each rule that meets it. */
export function headersAt(rules: readonly HeaderRule[], address: string): HeaderValues[] {
  return rules
    .filter(({ for: pattern }) =>
      pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern,
    )
    .map(({ values }) => values);
}
