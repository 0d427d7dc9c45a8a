/**
 * Says in French where a server of this machine answers.
 *
 * @param host the name that it was asked to answer at; its own without one
 * @param base the folder of the site, `/` at the root
 */
export function sayAddress(host: string | boolean | undefined, port: number, base: string): void {
  const name = typeof host === 'string' ? host : 'localhost';
  console.log(`✔ Le site est à l’adresse http://${name}:${port}${base}\n  Pour l’arrêter : Ctrl et C.`);
}
