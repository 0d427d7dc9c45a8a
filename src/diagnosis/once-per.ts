/**
 * What goes over all the states of a questionnaire is done once for each, however many pages ask for it: none changes
 * once it is read.
 */
export function oncePer<Subject extends object, Result extends object>(
  compute: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const known = new WeakMap<Subject, Result>();
  return (subject) => {
    const result = known.get(subject) ?? compute(subject);
    known.set(subject, result);
    return result;
  };
}
