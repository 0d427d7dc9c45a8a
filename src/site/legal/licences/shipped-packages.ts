/** What a build gives to browsers, by package. */
export interface Shipped {
  /** Whose code or files are in what is published. */
  readonly given: ReadonlySet<string>;
  /** Which our source imports to make pages, at the build. */
  readonly imported: ReadonlySet<string>;
}

/** What the bundler says of one of its outputs; Rollup's chunks and assets both fit. */
export interface Output {
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
