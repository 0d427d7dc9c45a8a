/**
 * What takes long is computed once for each subject, however many pages or checks ask for it.
 *
 * @param compute from a subject that never changes, what is asked of it
 * @returns gives the same, computed the first time
 */
export function memoize<Subject extends object, Result extends object>(
  compute: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const known = new WeakMap<Subject, Result>();
  return (subject) => {
    const result = known.get(subject) ?? compute(subject);
    known.set(subject, result);
    return result;
  };
}
