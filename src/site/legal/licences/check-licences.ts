import { accepted, withSources, type Part } from './policy.ts';
import type { Data } from '../../../collections.ts';
import type { Entry } from '../../../content-model/parse-content.ts';
import type { PackageLicence } from './package-licence.ts';
import type { Problem } from '../../../content-model/problem.ts';
import type { Shipped } from './shipped-packages.ts';

/** Packages that make pages and leave nothing of theirs in them. */
const tools: ReadonlySet<string> = new Set([
  'astro',
  // Write the Word files: what they hold is ours.
  'docx',
  'fflate',
  // Reads HTML that we made.
  'node-html-parser',
  'satteri',
  'zod',
]);

type Software = Data<'licences'>['software'][number];

/** What the site gives, and how to read the licence of a package. */
export interface Published extends Shipped {
  /** The addresses of the files of the site, from its root. */
  readonly files: ReadonlySet<string>;
  readonly licenceOf: (name: string) => PackageLicence;
  /** What a package holds of others. */
  readonly partsOf: (name: string) => readonly Part[];
}

/**
 * Compares the list of licences with what the build gives to browsers: what is given is listed, what is listed is
 * given, and each licence is one that the list accepts, with its text and, if it asks for it, its sources.
 */
export function checkLicences(entry: Entry<Data<'licences'>>, published: Published): Problem[] {
  const { value, path: file, lineOf } = entry;
  const problem = (path: readonly PropertyKey[], message: string, remedy: string): Problem => {
    return { file, line: lineOf(path), message, remedy };
  };
  const listed = new Set(value.software.map((item) => item.package));
  const imported = [...published.imported].filter((name) => !tools.has(name));
  const forgotten = [...new Set([...published.given, ...imported])].filter((name) => !listed.has(name));
  const isGiven = (item: Software): boolean => {
    if (item.file !== undefined) return published.files.has(item.file);
    return (item.isCopied ? published.imported : published.given).has(item.package);
  };
  const accepts = (licence: string, at: readonly PropertyKey[]): Problem[] => {
    if (accepted.includes(licence)) return [];
    const remedy = `choisissez un paquet d’une licence acceptée (${accepted.join(', ')}), ou acceptez celle-ci dans src/site/legal/licences/policy.ts`;
    return [problem(at, `Licence que la liste n’accepte pas : « ${licence} ».`, remedy)];
  };
  const lacksSources = (licence: string, sources: string | undefined, at: readonly PropertyKey[]) => {
    if (!withSources.includes(licence) || sources !== undefined) return [];
    const remedy =
      'ajoutez « sources » dans src/site/legal/licences/policy.ts : l’adresse où chacun peut les lire';
    return [problem(at, `La licence « ${licence} » demande de dire où sont les sources.`, remedy)];
  };
  const gone = (name: string, at: readonly PropertyKey[]) =>
    problem(at, `Le site ne donne plus « ${name} » au navigateur.`, 'retirez-le de la liste');
  return [
    ...forgotten.map((name) => {
      const remedy = 'ajoutez-le à « logiciels », avec « nom », « sert » et « adresse »';
      return problem(['logiciels'], `Le site donne « ${name} » sans dire sa licence.`, remedy);
    }),
    ...value.software.flatMap((item, index) => {
      const at = ['logiciels', index];
      if (!isGiven(item)) return [gone(item.package, at)];
      const { licence, text } = published.licenceOf(item.package);
      const remedy = 'écrivez son texte dans src/site/legal/licences, et nommez le fichier sous « texte »';
      const isMute = text === undefined && item.text === undefined;
      return [
        ...accepts(licence, at),
        ...(isMute ? [problem(at, `Le paquet « ${item.package} » ne porte pas sa licence.`, remedy)] : []),
        ...published
          .partsOf(item.package)
          .flatMap((part) => [...accepts(part.licence, at), ...lacksSources(part.licence, part.sources, at)]),
      ];
    }),
    ...value.data.flatMap((item, index) =>
      published.files.has(item.file) ? [] : [gone(item.package, ['donnees', index])],
    ),
  ];
}
