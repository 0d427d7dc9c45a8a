/**
 * Computes once what is asked of a subject, however many pages or checks ask.
 *
 * @param compute from a subject that never changes
 */
export function memoize<Subject extends object, Result extends object>(
  compute: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const results = new WeakMap<Subject, Result>();
  return (subject) => {
    const result = results.get(subject) ?? compute(subject);
    results.set(subject, result);
    return result;
  };
}

/** {@link memoize} by a key: two subjects of one key have one result. */
export function memoizeBy<Subject, Result extends object>(
  keyOf: (subject: Subject) => string,
  compute: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const results = new Map<string, Result>();
  return (subject) => {
    const key = keyOf(subject);
    const result = results.get(key) ?? compute(subject);
    results.set(key, result);
    return result;
  };
}

/** {@link memoize} for what depends on nothing: computed at the first call. */
export function once<Result extends object>(compute: () => Result): () => Result {
  let result: Result | undefined;
  return () => (result ??= compute());
}
