import type { Problem } from './problem.ts';

/** What no content file holds, the first that is found said first: a pattern, what it is, what to do. */
const ODD: readonly (readonly [pattern: RegExp, message: string, remedy: string])[] = [
  [
    /\uFFFD/u,
    'Le signe « � » tient ici la place d’une lettre perdue.',
    'tapez cette lettre de nouveau, puis enregistrez en UTF-8 ; les autres lettres accentuées du fichier sont peut-être perdues aussi',
  ],
  [
    /^(?:<{7}|={7}|>{7})(?= |$)/mu,
    'Deux versions de ce passage se suivent ici : la vôtre, et celle d’un collègue.',
    'gardez la bonne, retirez l’autre, puis les trois lignes « <<<<<<< », « ======= » et « >>>>>>> »',
  ],
  [
    /\r/u,
    'Les lignes de ce fichier ne finissent pas comme les autres.',
    'choisissez « LF » en bas à droite de Visual Studio Code, puis enregistrez',
  ],
  [
    /[[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]--[\t\n\r]]/v,
    'Un caractère invisible est dans cette ligne',
    'tapez la ligne de nouveau, sans la copier d’un autre logiciel',
  ],
  [
    /Ã[\u00A0-\u00BF]|â€|Â[\u00A0«»]/u,
    'Une lettre ou un signe a perdu son encodage dans cette ligne',
    'tapez de nouveau ses lettres accentuées et ses apostrophes',
  ],
  [
    /\p{L}[\u0300-\u036F]/u,
    'Un accent est séparé de sa lettre dans cette ligne',
    'tapez le mot de nouveau, sans le copier d’un autre logiciel',
  ],
];

/** How some editors save a file, if they are not asked for UTF-8. */
export type OtherEncoding = 'ANSI' | 'UTF-16';

/** A file whose letters the site would not read. */
export function notUtf8(file: string, encoding: OtherEncoding): Problem {
  const name = encoding === 'ANSI' ? 'Western (Windows 1252)' : 'UTF-16';
  return {
    file,
    line: 1,
    message: `Ce fichier est enregistré en ${encoding}, pas en UTF-8 : ses lettres accentuées se perdraient.`,
    remedy: `enregistrez en UTF-8 : en bas à droite de Visual Studio Code, cliquez sur l’encodage, « Rouvrir avec l’encodage », « ${name} » ; puis cliquez-y de nouveau, « Enregistrer avec l’encodage », « UTF-8 »`,
  };
}

/** The first character of a file that an editor cannot have meant: another encoding, a mark that no one sees. */
export function checkCharacters(file: string, source: string): Problem[] {
  for (const [pattern, message, remedy] of ODD) {
    const found = pattern.exec(source);
    if (found === null) continue;
    const code = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    const line = source.slice(0, found.index).split('\n').length;
    return [{ file, line, message: message.endsWith('.') ? message : `${message} (U+${code}).`, remedy }];
  }
  return [];
}
