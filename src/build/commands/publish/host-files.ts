/** A comment that gives what the next line says for a site in a folder, up to that address in the line. */
const marked = /^([ \t]*# dossier : \/dossier(\/\S+)\n[^\n]*?)\2(?=;?$)/gm;

/** A line that must be changed for a site in a folder. */
const mark = /^[ \t]*# dossier :/gm;

/**
 * Puts the folder of the public address in a file of a host (`_headers`, `.htaccess`, `nginx.conf`), at the
 * lines that its comments mark: `# dossier : /dossier/404.html` stands over a line that ends with `/404.html`.
 *
 * @param folder `/` for a site at the root, else `/sous/dossier/`, with or without its last slash
 * @throws if a comment does not tell of the line below it, for the published file would then be wrong
 */
export function inFolder(text: string, folder: string): string {
  const start = folder.replace(/\/$/, '');
  const marks = text.match(mark)?.length ?? 0;
  if (marks === 0 || marks !== text.match(marked)?.length)
    throw new Error(
      'Each comment « # dossier : /dossier/… » must stand over a line that ends with that address.',
    );
  return text.replace(marked, (_, before: string, address: string) => before + start + address);
}
