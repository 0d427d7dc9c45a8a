import type { APIContext, GetStaticPaths } from 'astro';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import tokens from '../../components/styles/tokens.css?raw';
import { contentFolder, contentFiles } from '../../content-model/content-folder.ts';
import { drawingFile } from '../../offer/pictures/drawing-file.ts';

export const getStaticPaths = (() =>
  contentFiles('dessins/*.svg').map((file) => ({
    params: { picture: basename(file, '.svg') },
  }))) satisfies GetStaticPaths;

/** A drawing of the content, in the hand of the site. */
export function GET({ params }: APIContext): Response {
  const source = readFileSync(join(contentFolder, `dessins/${params['picture'] ?? ''}.svg`), 'utf8');
  return new Response(drawingFile(source, tokens), { headers: { 'Content-Type': 'image/svg+xml' } });
}
