/**
 * Asks a published site whether it is the one that was made, and its server whether it does what it is to do, in French:
 * `npm run verifier https://…`. Ends with 1 on a fault.
 */
import { publicationsFolder, publicationsIn, siteOf } from './publications.ts';
import { faultsOnline } from './published-site.ts';

/** How many addresses of one fault are shown. */
const MOST_SHOWN = 5;

/** @returns why nothing can be asked, in French; nothing once the answer is printed */
async function verify(typed: string | undefined, asked: string | undefined): Promise<string | undefined> {
  const root = URL.parse(typed?.replace(/\/*$/, '/') ?? '');
  if (root === null || !/^https?:$/.test(root.protocol))
    return '✖ L’adresse du site est à donner entière.\n  → écrivez : npm run verifier https://exemple.fr/mon-site/';
  const names = publicationsIn(publicationsFolder);
  const name = asked ?? names.at(-1);
  if (name === undefined || !names.includes(name)) {
    const remedy = names.length === 0 ? 'faites-en une : npm run publier' : `écrivez : ${names.join(', ')}`;
    return `✖ dist-publication/ n’a pas la publication à laquelle comparer le site.\n  → ${remedy}`;
  }
  console.log(`Le site ${root.href} est comparé à la publication ${name}…\n`);
  const faults = await faultsOnline(root, siteOf(publicationsFolder, name), name);
  if (faults.length === 0) {
    console.log(`✔ En ligne : ${name}, entière, avec le réglage du serveur.`);
    return undefined;
  }
  const shown = faults.map(({ message, addresses, remedy }) => {
    const rest = addresses.length - MOST_SHOWN;
    const list = addresses.slice(0, MOST_SHOWN).map((address) => `    ${address}`);
    return [`✖ ${message}`, ...list, ...(rest > 0 ? [`    … et ${rest} de plus`] : []), `  → ${remedy}`];
  });
  return shown.map((lines) => lines.join('\n')).join('\n\n');
}

const [address, name] = process.argv.slice(2);
const refusal = await verify(address, name);
if (refusal !== undefined) {
  console.error(refusal);
  process.exitCode = 1;
}
