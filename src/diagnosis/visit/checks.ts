import type { Content } from '../../collections.ts';
import type { Problem } from '../../content-model/problem.ts';
import { checkKnown } from '../../content-model/references.ts';
import type { GuideDocument } from '../../guides/documents/read-documents.ts';
import { toLookAt } from './to-look-at.ts';

/** The visit sheet takes what to look at from a document of a guide, which lists it. */
export function checkVisitSheet(
  { interface: texts }: Pick<Content, 'interface'>,
  documents: readonly Pick<GuideDocument, 'file' | 'blocks'>[],
): Problem[] {
  const listing = documents.filter((document) => toLookAt(document).length > 0).map(({ file }) => file);
  return texts.flatMap(({ value: { visite }, path: file, lineOf }) =>
    visite === undefined
      ? []
      : checkKnown('Modèle inconnu, ou sans liste', visite.modele, listing, {
          file,
          line: lineOf(['visite', 'modele']),
        }),
  );
}
