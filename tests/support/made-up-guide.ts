import type { ContentFile } from '../../src/content-model/content-files.ts';
import { inFirstStep, WAY } from './in-first-step.ts';

/**
 * A content with guides that only tests write; the way has a step for those that are published.
 */
export function withGuides(
  files: readonly ContentFile[],
  ...guides: readonly ContentFile[]
): readonly ContentFile[] {
  const names = guides
    .filter(({ source }) => !source.includes('brouillon: true'))
    .map(({ path }) => path.replaceAll(/^guides\/|\.mdx$/g, ''));
  const others = files.map((file) =>
    file.path === WAY ? { ...file, source: inFirstStep(file.source, 'guides', ...names) } : file,
  );
  return [...others, ...guides];
}

/**
 * A guide that only tests write: what they change in it, no editor does. It is published, since it is no draft.
 */
export const madeUpGuide = {
  path: 'guides/essai.mdx',
  address: '/guides/essai/',
  source: `---
titre: Un guide pour essayer
description: Une page que seuls les tests écrivent.
misAJour: 2026-11-25
verifieLe: 2026-11-25
resume:
  - Une phrase à corriger.
niveaux: [niveau-1]
aFaire:
  - Relire la page.
---

Le premier paragraphe.

<Encadre titre="À retenir">

Une chose.

</Encadre>
`,
};
