import { readFileSync } from 'node:fs';
import type { ContentFile } from '../../src/content-model/content-files.ts';

/** The guide for editors, as it is written. */
export const editorGuide = readFileSync('src/content/README.md', 'utf8');

/** The guide without its examples and what is typed word for word: what remains is French prose. */
export const guideProse: ContentFile = {
  path: 'README.md',
  source: editorGuide.replaceAll(/```[\s\S]*?```/g, '').replaceAll(/`[^`\n]*`/g, 'Ceci'),
};

/** What stands between fences of a language, in order. */
export function examples(language: string): string[] {
  return [...editorGuide.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, text = '']) => text,
  );
}
