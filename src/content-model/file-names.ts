import type { Problem } from './problem.ts';
import { stripDiacritics } from './text/diacritics.ts';

/** What the folder of the contents holds besides its texts: their guide, models of new pages, drawings. */
const BESIDES = /^(?:README\.md|nouveau\/[^/]+\.md|dessins\/[^/]+\.svg|apercu\.(?:svg|png))$/;

/** What systems and editors leave beside files. */
const LEFT = /(?:^|\/)(?:~\$[^/]*|Thumbs\.db|desktop\.ini|[^/]*~)$/i;

/** Whether a file of the folder is meant for a page: the others are known, and read elsewhere or by nobody. */
export function isForPages(path: string): boolean {
  return !BESIDES.test(path) && !LEFT.test(path);
}

/** Whether a file holds content by its name. */
export function isContentFile(path: string): boolean {
  return /\.(mdx|yaml)$/.test(path);
}

/** A name as an address takes it: « Mon guide été » gives « mon-guide-ete ». */
export function addressName(name: string): string {
  return stripDiacritics(name)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/** The name of the file of a page is its address. */
export function checkName(file: string): Problem[] {
  const name = file.replace(/^.*\//, '').replace(/\.mdx$/, '');
  const better = addressName(name);
  if (name === better) return [];
  const message = `« ${name} » ne peut pas être l’adresse d’une page.`;
  return [{ file, message, remedy: `renommez ce fichier, par exemple « ${better || 'ma-page'}.mdx »` }];
}

/** A file that no part of the site reads. */
export function strayFile(file: string, patterns: readonly string[]): Problem {
  const stem = file.replace(/\.(?:mdx?|ya?ml|txt|docx?)(?=\.|$)/gi, '');
  const meant = patterns.map((pattern) => pattern.replace('*', stem.replace(/^.*\//, '')));
  const near = stem === file ? undefined : meant.find((path) => path.replace(/\.\w+$/, '') === stem);
  return {
    file,
    message: 'Ce fichier n’est lu par aucune partie du site.',
    remedy:
      near === undefined
        ? `retirez-le, ou rangez-le dans un des emplacements prévus : ${patterns.join(', ')}`
        : `retirez-le, ou nommez-le « ${near} »`,
  };
}
