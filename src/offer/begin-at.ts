/** The address of the self-diagnosis with some answers given: it opens at the question after them. */
export type BeginAt = (answers: Readonly<Record<string, string>>) => string;
