/** The names of a register, typed. */
export function namesOf<Register extends object>(register: Register): Extract<keyof Register, string>[] {
  const isName = (name: string): name is Extract<keyof Register, string> => Object.hasOwn(register, name);
  return Object.keys(register).filter(isName);
}
