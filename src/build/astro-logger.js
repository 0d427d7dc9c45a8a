// @ts-check
import { styleText } from 'node:util';

/** Asks for every line of Astro and Vite, as they write them: `npm run build -- --verbose`. */
const isVerbose = process.argv.includes('--verbose');

/** A build ends with the fault that stops it: what a page throws is not said twice. */
const isBuild = process.argv.includes('build');
const FAULTS = /\d erreurs? dans les contenus\n/;

/**
 * Where Astro and Vite write: their progress is left out, which is in English and changes nothing for who keeps the
 * texts. Their warnings and errors stay, marked as theirs. What this project says goes by `console`.
 *
 * In JavaScript, for Astro documents that it loads no other.
 *
 * @param {object} options what the logger of the site is told
 * @param {readonly string[]} options.own the names of the integrations of this project: what stops one is printed once, by
 *   the error itself
 * @returns {import('astro').AstroLoggerDestination} what Astro writes to
 */
export default function astroLogger({ own }) {
  return {
    write({ level, label, message }) {
      const isError = level === 'error';
      const isSaidElsewhere = isError && (own.includes(label ?? '') || (isBuild && FAULTS.test(message)));
      if (!isVerbose && level !== 'warn' && (!isError || isSaidElsewhere)) return;
      // An error of a page has its own form, and may be of the contents.
      const mark = label === null ? '' : `${styleText('dim', `[Astro, ${label}]`)} `;
      process[isError ? 'stderr' : 'stdout'].write(`${mark}${message}\n`);
    },
  };
}
