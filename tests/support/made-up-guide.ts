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
