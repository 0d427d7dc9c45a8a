import { readDocuments } from './read-documents.ts';
import type { Content } from '../../collections.ts';
import type { Problem } from '../../content-model/problem.ts';
import { uniqueChecker } from '../../content-model/references.ts';

/**
 * Problems of the documents of guides: text that no file can hold, a file name twice, a site without the words about
 * them.
 */
export function checkDocuments(content: Content): Problem[] {
  const once = uniqueChecker('Fichier de modèle');
  const read = content.guides.map(({ path: file, body, bodyLine }) => ({
    file,
    ...readDocuments(body, bodyLine),
  }));
  return read.flatMap(({ file, documents, faults }) => [
    ...faults.map((fault) => ({ file, ...fault })),
    ...documents.flatMap((document) =>
      document.file === '' ? [] : once(document.file, { file, line: document.line }),
    ),
  ]);
}
