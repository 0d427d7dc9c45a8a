import { stripVTControlCharacters, styleText } from 'node:util';
import type { AstroLoggerDestination } from 'astro';

/** What the logger of the site is told. */
interface Options {
  /** The names of the integrations of this project: what stops one is printed once, by the error itself. */
  readonly own: readonly string[];
}

/** Asks for every line of Astro and Vite, as they write them: `npm run build -- --verbose`. */
const isVerbose = process.argv.includes('--verbose');

/** A build ends with the fault that stops it: what a page throws is not said twice. */
const isBuild = process.argv.includes('build');
const FAULTS = /\d erreurs? dans les contenus\n/;

/** The address of a server of this machine: a preview says it in no other way. */
const ADDRESS = /https?:\/\/(?:localhost|[\d.]+|\[[\da-f:]+\]):\d+\S*/;

/**
 * Where Astro and Vite write: their progress is left out, which is in English and changes nothing for who keeps the
 * texts; of a server that starts, its first address is said in French. Their warnings and errors stay, marked as theirs.
 * What this project says goes by `console`.
 */
export default function astroLogger({ own }: Options): AstroLoggerDestination {
  return {
    write({ level, label, message }) {
      const isError = level === 'error';
      const isSaidElsewhere = isError && (own.includes(label ?? '') || (isBuild && FAULTS.test(message)));
      if (isVerbose || (isError && !isSaidElsewhere) || level === 'warn') {
        // An error of a page has its own form, and may be of the contents.
        const mark = label === null ? '' : `${styleText('dim', `[Astro, ${label}]`)} `;
        process[isError ? 'stderr' : 'stdout'].write(`${mark}${message}\n`);
      } else {
        const [address] = ADDRESS.exec(stripVTControlCharacters(message)) ?? [];
        if (address !== undefined)
          process.stdout.write(`✔ Le site est à l’adresse ${address}\n  Pour l’arrêter : Ctrl et C.\n`);
      }
    },
  };
}
