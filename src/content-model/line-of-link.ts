import type { ContentFile } from './content-files.ts';

/** Where a link is written in the content files: the first file and line that hold it. */
export function lineOfLink(
  files: readonly ContentFile[],
  href: string,
): { file: string; line: number } | undefined {
  for (const { path, source } of files) {
    const at = source.indexOf(`](${href})`);
    if (at !== -1) return { file: path, line: source.slice(0, at).split('\n').length };
  }
  return undefined;
}

/** Where a word of a page is written: in the file of the page, by its address; nothing if the page has none or lacks it. */
export function lineOfWord(
  files: readonly ContentFile[],
  address: string,
  word: string,
): { file: string; line: number } | undefined {
  const own = address.replace(/^\/|\/$/g, '');
  const file = files.find(({ path }) => [`${own}.mdx`, `pages/${own}.mdx`].includes(path));
  const at = file?.source.search(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u')) ?? -1;
  if (file === undefined || at === -1) return undefined;
  return { file: file.path, line: file.source.slice(0, at).split('\n').length };
}
