import { hasNoCall, isSupport } from '../finder/match.ts';
import { expenseKinds, funders, type ExpenseKind, type SchemeFacts } from '../scheme-facts.ts';

/** A cell of the chart: whether the scheme pays that expense, and where its band starts and ends. */
export interface ChartCell {
  readonly kind: ExpenseKind;
  readonly isPaid: boolean;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

interface ChartedScheme extends SchemeFacts {
  readonly group: (typeof funders)[number];
}

/** One cell an expense, in the order of the columns. */
function cellsOf(expenses: readonly ExpenseKind[]): ChartCell[] {
  return expenseKinds.map((kind, index) => ({
    kind,
    isPaid: expenses.includes(kind),
    isFirst: !expenses.some((paid) => paid === expenseKinds[index - 1]),
    isLast: !expenses.some((paid) => paid === expenseKinds[index + 1]),
  }));
}

/** The schemes that pay and are not closed, by funder from the nearest; within a group, those without an open call last. */
export function schemeChart<Scheme extends ChartedScheme>(schemes: readonly Scheme[]) {
  const rows = schemes
    .toSorted((one, other) => Number(hasNoCall(one)) - Number(hasNoCall(other)))
    .flatMap((scheme) => {
      const { status } = scheme;
      return status === 'clos' || isSupport(scheme)
        ? []
        : [{ scheme: { ...scheme, status }, cells: cellsOf(scheme.expenses) }];
    });
  return funders
    .map((group) => ({ group, rows: rows.filter(({ scheme }) => scheme.group === group) }))
    .filter((charted) => charted.rows.length > 0);
}
