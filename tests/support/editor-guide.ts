import { globSync, readFileSync } from 'node:fs';
import type { ContentFile } from '../../src/content-model/content-files.ts';

/** The documents about the code, for engineers. */
const inEnglish = new Set(['docs/architecture.md', 'docs/decisions.md', 'docs/testing.md']);

/** The guides in French, for those who keep the texts and who publish, as they are written. */
export const guides: readonly ContentFile[] = globSync('docs/*.md')
  .filter((path) => !inEnglish.has(path))
  .toSorted()
  .map((path) => ({ path, source: readFileSync(path, 'utf8') }));

/** All of them as one text. */
export const editorGuide = guides.map(({ source }) => source).join('\n');

/** The guides without their examples and what is typed word for word: what remains is French prose. */
export const guideProse: readonly ContentFile[] = guides.map(({ path, source }) => ({
  path,
  source: source.replaceAll(/```[\s\S]*?```/g, '').replaceAll(/`[^`\n]*`/g, 'Ceci'),
}));

/** What stands between fences of a language, in order. */
export function examples(language: string): string[] {
  return [...editorGuide.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    ([, text = '']) => text,
  );
}
