import { readTemplates } from './read-documents.ts';
import type { Content } from '../../collections.ts';
import { checkTexts } from '../../content-model/interface-texts.ts';
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

/** The documents that guides give to adapt can be made, each has a file of its own, and the site the words about them. */
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
  const givers = content.guides.filter(
    ({ body, bodyLine }) => readTemplates(body, bodyLine).templates.length > 0,
  );
  return [
    ...inGuides,
    ...checkElsewhere(content),
    ...checkTexts(
      content.interface,
      givers.slice(0, 1).map(({ path }) => ['modele', path]),
    ),
  ];
}
