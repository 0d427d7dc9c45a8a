import { exceptions, type Exception } from './exceptions.ts';

/** Something that an engine holds to be wrong. */
export interface Finding {
  readonly engine: 'alfa' | 'equal-access' | 'code-sniffer' | 'nu';
  /** The name of its rule; Nu names none: its sentence. */
  readonly rule: string;
  readonly element: string;
  readonly why: string;
}

function covers({ engine, rule, element }: Exception, finding: Finding): boolean {
  return (
    engine === finding.engine &&
    (typeof rule === 'string' ? rule === finding.rule : rule.test(finding.rule)) &&
    (element?.test(finding.element) ?? true)
  );
}

/**
 * What is left of the findings once the exceptions are taken out, a line each.
 *
 * @param used is given the exceptions that were of use, by their place in the list
 */
export function withoutExceptions(
  findings: readonly Finding[],
  used: Set<number>,
  list: readonly Exception[] = exceptions,
): string[] {
  return findings.flatMap((finding) => {
    const place = list.findIndex((exception) => covers(exception, finding));
    if (place >= 0) used.add(place);
    const { engine, rule, element, why } = finding;
    return place >= 0 ? [] : [[engine, `${rule}:`, element, why].join(' ').replaceAll(/\s+/g, ' ').trim()];
  });
}

/** The exceptions that were of no use, a line each: to be taken out of the list. */
export function uselessExceptions(
  used: ReadonlySet<number>,
  list: readonly Exception[] = exceptions,
): string[] {
  return list
    .filter((_exception, place) => !used.has(place))
    .map(({ engine, rule, reason }) => `${engine} ${String(rule)}: ${reason}`);
}
