import { readFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { contentFolder, hasFile } from '../content-model/content-folder.ts';
import { SHARE_FILE } from '../site/href.ts';

/** A content without the picture makes a site without it. */
export function getStaticPaths() {
  return hasFile(SHARE_FILE) ? [{ params: { picture: parse(SHARE_FILE).name } }] : [];
}

/** The picture that networks show: it shows the words of the site, so it stands with them. */
export function GET(): Response {
  return new Response(Uint8Array.from(readFileSync(join(contentFolder, SHARE_FILE))), {
    headers: { 'Content-Type': 'image/png' },
  });
}
