import { accepted, withSources, type PackageLicence, type Part } from './notices.ts';
import type { Data } from '../../../collections.ts';
import type { Entry } from '../../../content-model/parse-content.ts';
import type { Problem } from '../../../content-model/problem.ts';

/** Packages that make pages and leave nothing of theirs in them. */
const tools: ReadonlySet<string> = new Set([
  'astro',
  // Zips the Word files: what they hold is ours.
  'fflate',
  // Reads HTML that we made.
  'node-html-parser',
  'satteri',
  'zod',
]);

type Software = Data<'licences'>['software'][number];

/** Packages that a build gives to browsers. */
interface Shipped {
  /** Whose code or files are in what is published. */
  readonly given: ReadonlySet<string>;
  /** Which our source imports to make pages, at the build. */
  readonly imported: ReadonlySet<string>;
}

/** Packages and files that the site gives, and readers of their licences. */
export interface Published extends Shipped {
  /** The addresses of the files of the site, from its root. */
  readonly files: ReadonlySet<string>;
  readonly licenceOf: (name: string) => PackageLicence;
  /** Works of others in a package. */
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
    const remedy = `choisissez un paquet d’une licence acceptée (${accepted.join(', ')}), ou acceptez celle-ci dans src/site/legal/licences/notices.ts`;
    return [problem(at, `Licence que la liste n’accepte pas : « ${licence} ».`, remedy)];
  };
  const lacksSources = (licence: string, sources: string | undefined, at: readonly PropertyKey[]) => {
    if (!withSources.includes(licence) || sources !== undefined) return [];
    const remedy =
      'ajoutez « sources » dans src/site/legal/licences/notices.ts : l’adresse où chacun peut les lire';
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

/** An output of the bundler, chunk or asset. */
interface Output {
  readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
  readonly originalFileNames?: readonly string[];
}

/**
 * The package that a module comes from.
 *
 * @param id as the bundler writes it: a path, a bare name left out of the bundle, or one that the bundler makes up
 * @returns nothing for a module of ours, of Node, or that Astro makes of ours
 */
export function packageOf(id: string): string | undefined {
  // Vite and Rolldown add helpers of theirs, which no path names.
  const helper = /^\0(vite|rolldown)\//.exec(id);
  if (helper !== null) return helper[1];
  const bare = /^(?![/.\0]|[a-z]+:)/.test(id) && !/^(?:src|node_modules)\//.test(id);
  const path = bare ? id : /.*(?:^|\/)node_modules\/(.*)/.exec(id)?.[1];
  return /^(?:@[\w.-]+\/)?[\w.-]+/.exec(path ?? '')?.[0];
}

/** The packages whose code, or whose files, are in outputs of the bundler. */
export function packagesIn(outputs: readonly Output[]): string[] {
  return outputs
    .flatMap(({ modules = {}, originalFileNames = [] }) => [
      ...Object.entries(modules).flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id] : [])),
      ...originalFileNames.filter((name) => name.includes('node_modules/')),
    ])
    .flatMap((id) => packageOf(id) ?? []);
}
