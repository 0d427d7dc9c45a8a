/**
 * Makes what is put online, or asks the published site whether it is what was made, in French: `npm run publier`, then
 * `npm run publier -- verifier https://…`. Ends with 1 on a fault.
 */
import { ContentError } from '../../../content-model/problem.ts';
import { publicationsFolder } from './publications.ts';
import { publish } from './publish.ts';
import { verify } from './verify/verify.ts';

const USAGE = `Cette commande s’écrit ainsi :
  npm run publier                                      fait le dossier et l’archive à mettre en ligne
  npm run publier -- verifier https://nom/dossier/     compare le site en ligne à la dernière publication
  npm run publier -- verifier https://nom/dossier/ 2026-11-28-1     ou à une autre`;

const [act, address, name, ...others] = process.argv.slice(2);

try {
  if (act === undefined) {
    await publish(publicationsFolder, new Date(), console.log);
  } else if (act === 'verifier' && address !== undefined && others.length === 0) {
    const isRight = await verify(publicationsFolder, address, name, console.log);
    process.exitCode = isRight ? 0 : 1;
  } else {
    console.error(USAGE);
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
