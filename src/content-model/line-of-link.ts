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
