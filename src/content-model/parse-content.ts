import { z } from 'astro/zod';
import { collections, type CollectionName, type Data } from '../collections.ts';
import { readContent, type ContentFile, type ReadFile } from './content-files.ts';
import type { Problem } from './problem.ts';
import { schemaProblem } from './schema-problem.ts';

/** A content file that its schema accepts. */
export interface Entry<Shape> extends ReadFile {
  readonly value: Shape;
}

/** The whole content, collection by collection. */
export type Content = { readonly [Name in CollectionName]: readonly Entry<Data<Name>>[] };

function matches(pattern: string, path: string): boolean {
  const [folder, name] = pattern.split('/*');
  return name === undefined ? path === pattern : path.startsWith(`${folder}/`) && path.endsWith(name);
}

/** The keys that a schema accepts at a path, read from its JSON Schema; none where it lists none. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  let node: unknown = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  for (const part of path) {
    if (typeof node !== 'object' || node === null) return [];
    const child = typeof part === 'number' ? ['items'] : ['properties', String(part)];
    for (const key of child) {
      node = typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined;
    }
  }
  if (typeof node !== 'object' || node === null || !('properties' in node)) return [];
  return Object.keys(Object(node.properties));
}

function parseCollection<Shape>(
  {
    pattern,
    schema,
    isOptional = false,
  }: { readonly pattern: string; readonly schema: z.ZodType<Shape>; readonly isOptional?: boolean },
  files: readonly ContentFile[],
  problems: Problem[],
): Entry<Shape>[] {
  const own = files.filter((file) => matches(pattern, file.path));
  if (own.length === 0 && !isOptional) {
    problems.push({
      file: pattern,
      message: 'Aucun fichier : cette partie du site serait vide.',
      remedy: `remettez au moins un fichier « ${pattern} » dans le dossier des contenus`,
    });
  }
  return own.flatMap((file) => {
    const { read, problems: faults } = readContent(file);
    problems.push(...faults);
    if (faults.length > 0) return [];
    const result = schema.safeParse(read.data, { reportInput: true });
    if (result.success) return [{ ...read, value: result.data }];
    for (const issue of result.error.issues) {
      problems.push(schemaProblem(read, issue, (path) => keysAt(schema, path)));
    }
    return [];
  });
}

/**
 * Reads the content files and checks each against its schema.
 *
 * @returns the accepted entries, and every fault found: empty collection, YAML, shape, stray file
 */
export function parseContent(files: readonly ContentFile[]): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const content: Content = {
    offer: parseCollection(collections.offer, files, problems),
    levels: parseCollection(collections.levels, files, problems),
    guides: parseCollection(collections.guides, files, problems),
    schemes: parseCollection(collections.schemes, files, problems),
    programmes: parseCollection(collections.programmes, files, problems),
    pages: parseCollection(collections.pages, files, problems),
    diagnosis: parseCollection(collections.diagnosis, files, problems),
    financingPlan: parseCollection(collections.financingPlan, files, problems),
    versions: parseCollection(collections.versions, files, problems),
    site: parseCollection(collections.site, files, problems),
    interface: parseCollection(collections.interface, files, problems),
    contact: parseCollection(collections.contact, files, problems),
    sources: parseCollection(collections.sources, files, problems),
    glossary: parseCollection(collections.glossary, files, problems),
    synonyms: parseCollection(collections.synonyms, files, problems),
    accessibility: parseCollection(collections.accessibility, files, problems),
    licences: parseCollection(collections.licences, files, problems),
    launchChecklist: parseCollection(collections.launchChecklist, files, problems),
    exchange: parseCollection(collections.exchange, files, problems),
  };
  const patterns = Object.values(collections).map(({ pattern }) => pattern);
  for (const { path } of files) {
    if (patterns.some((pattern) => matches(pattern, path))) continue;
    problems.push({
      file: path,
      message: 'Ce fichier n’est lu par aucune partie du site.',
      remedy: `rangez-le dans un des emplacements prévus : ${patterns.join(', ')}`,
    });
  }
  return { content, problems };
}
