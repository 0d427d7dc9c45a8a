import type { Problem } from './problem.ts';

/** What no content file holds, the first that is found said first: a pattern, what it is, what to do. */
const ODD: readonly (readonly [pattern: RegExp, message: string, remedy: string])[] = [
  [
    /\uFFFD/u,
    'Ce fichier n’est pas enregistré en UTF-8 : ses lettres accentuées sont perdues.',
    'rouvrez-le avec son encodage, souvent « Western (Windows 1252) », puis enregistrez-le en UTF-8 : Visual Studio Code le propose en bas à droite',
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
    /\b(?:3[2-9] (?:janvier|mars|mai|juillet|août|octobre|décembre)|3[1-9] (?:avril|juin|septembre|novembre)|3\d février)\b/u,
    'Ce jour n’existe pas dans le calendrier.',
    'écrivez le jour que dit la source',
  ],
  [
    /\p{L}[\u0300-\u036F]/u,
    'Un accent est séparé de sa lettre dans cette ligne',
    'tapez le mot de nouveau, sans le copier d’un autre logiciel',
  ],
];

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
