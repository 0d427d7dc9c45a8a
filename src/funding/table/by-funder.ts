import { hasNoCall, isClosed, isSupport } from '../finder/match.ts';
import type { Scheme as AnyScheme, SchemeFacts } from '../schema.ts';
import { funders, isFigure } from '../scheme-facts.ts';

interface FundedScheme extends SchemeFacts, Pick<AnyScheme, 'groupe'> {
  readonly enBref: { readonly combien: string };
}

/** Among the schemes of a funder: those that say how much come first, those without an open call last. */
function rankOf(scheme: FundedScheme): number {
  if (hasNoCall(scheme)) return 2;
  return isFigure(scheme.enBref.combien) ? 0 : 1;
}

/** The schemes that pay and are not closed, by funder from the nearest, each group in its order. */
export function schemesByFunder<Scheme extends FundedScheme>(schemes: readonly Scheme[]) {
  const paying = schemes
    .filter((scheme) => !isClosed(scheme) && !isSupport(scheme))
    .toSorted((one, other) => rankOf(one) - rankOf(other));
  return funders
    .map((groupe) => ({ groupe, schemes: paying.filter((scheme) => scheme.groupe === groupe) }))
    .filter((funded) => funded.schemes.length > 0);
}
