import { readDocuments } from './read-documents.ts';
import type { Content } from '../../content-model/parse-content.ts';
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

/** Problems of the documents of guides: text that no file can hold, a file name twice, a document elsewhere. */
export function checkDocuments(content: Content): Problem[] {
  const once = uniqueChecker('Fichier de modèle');
  const inGuides = content.guides.flatMap(({ path: file, body, bodyLine }) => {
    const { documents, faults } = readDocuments(body, bodyLine);
    return [
      ...faults.map((fault) => ({ file, ...fault })),
      ...documents.flatMap((document) =>
        document.file === '' ? [] : once(document.file, { file, line: document.line }),
      ),
    ];
  });
  return [...inGuides, ...checkElsewhere(content)];
}
