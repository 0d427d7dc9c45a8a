import { readTemplates } from './read-documents.ts';
import type { Content } from '../../content-model/parse-content.ts';
import type { Problem } from '../../content-model/problem.ts';
import { uniqueChecker } from '../../content-model/references.ts';

/** Only guides have the routes that give the files. */
function checkElsewhere({ offer, levels, schemes, pages }: Content): Problem[] {
  return [...offer, ...levels, ...schemes, ...pages].flatMap(({ path: file, body, bodyLine }) =>
    readTemplates(body, bodyLine).templates.map(({ line }) => ({
      file,
      line,
      message: 'Ce modèle n’est pas dans un guide.',
      remedy: 'mettez-le dans un fichier de « guides », et faites un lien vers ce guide',
    })),
  );
}

/** The documents that guides give to adapt can be made, and each has a file of its own. */
export function checkTemplates(content: Content): Problem[] {
  const once = uniqueChecker('Fichier de modèle');
  const inGuides = content.guides.flatMap(({ path: file, body, bodyLine }) => {
    const { templates, faults } = readTemplates(body, bodyLine);
    return [
      ...faults.map((fault) => ({ file, ...fault })),
      ...templates.flatMap((template) =>
        template.file === '' ? [] : once(template.file, { file, line: template.line }),
      ),
    ];
  });
  return [...inGuides, ...checkElsewhere(content)];
}
