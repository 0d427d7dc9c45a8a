import { readDocuments } from './read-documents.ts';
import type { Content } from '../../collections.ts';
import { checkTexts } from '../../content-model/interface-texts.ts';
import type { Problem } from '../../content-model/problem.ts';
import { uniqueChecker } from '../../content-model/references.ts';

/** Only guides have the routes that give the files. */
function checkElsewhere({ offer, levels, schemes, pages }: Content): Problem[] {
  return [...offer, ...levels, ...schemes, ...pages].flatMap(({ path: file, body, bodyLine }) =>
    readDocuments(body, bodyLine).documents.map(({ line }) => ({
      file,
      line,
      message: 'Ce modèle n’est pas dans un guide.',
      remedy: 'mettez-le dans un fichier de « guides », et faites un lien vers ce guide',
    })),
  );
}

/**
 * Problems of the documents of guides: text that no file can hold, a file name twice, a document elsewhere, a site without
 * the words about them.
 */
export function checkDocuments(content: Content): Problem[] {
  const once = uniqueChecker('Fichier de modèle');
  const read = content.guides.map(({ path: file, body, bodyLine }) => ({
    file,
    ...readDocuments(body, bodyLine),
  }));
  const inGuides = read.flatMap(({ file, documents, faults }) => [
    ...faults.map((fault) => ({ file, ...fault })),
    ...documents.flatMap((document) =>
      document.file === '' ? [] : once(document.file, { file, line: document.line }),
    ),
  ]);
  const giver = read.find(({ documents }) => documents.length > 0);
  const texts = giver === undefined ? [] : checkTexts(content.interface, [['modele', giver.file]]);
  return [...inGuides, ...checkElsewhere(content), ...texts];
}
