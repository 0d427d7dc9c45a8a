import { hasNoCall, isClosed, isSupport } from '../finder/match.ts';
import { funders, type SchemeFacts } from '../scheme-facts.ts';

interface FundedScheme extends SchemeFacts {
  readonly group: (typeof funders)[number];
}

/** A scheme that is not closed. */
type Open<Scheme extends FundedScheme> = Scheme & { readonly status: Exclude<Scheme['status'], 'clos'> };

function isOpen<Scheme extends FundedScheme>(scheme: Scheme): scheme is Open<Scheme> {
  return !isClosed(scheme);
}

/** The schemes that pay and are not closed, by funder from the nearest; within a group, those without an open call last. */
export function schemesByFunder<Scheme extends FundedScheme>(schemes: readonly Scheme[]) {
  const paying = schemes
    .filter(isOpen)
    .filter((scheme) => !isSupport(scheme))
    .toSorted((one, other) => Number(hasNoCall(one)) - Number(hasNoCall(other)));
  return funders
    .map((group) => ({ group, schemes: paying.filter((scheme) => scheme.group === group) }))
    .filter((funded) => funded.schemes.length > 0);
}
