import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { glob, type Loader } from 'astro/loaders';
import { entryId } from './content-files.ts';
import { contentFolder, hasFiles } from './content-folder.ts';
import type { Entry } from './parse-content.ts';

type Context = Parameters<Loader['load']>[0];

/** Astro's refusal of a file that was just saved: our checks say it in French, with the line and what to write. */
const REFUSED = /^Failed to reload /;

function withoutRefusals(logger: Context['logger']): Context['logger'] {
  return Object.create(logger, {
    error: {
      value(message: string) {
        if (!REFUSED.test(message)) logger.error(message);
      },
    },
  });
}

/** What a site does without. */
const nothing: Loader = {
  name: 'nothing',
  load: ({ store }) => Promise.resolve(store.clear()),
};

/** What a build gives to Astro: it and the loader must be of one module, as Node loads it. */
let given: Readonly<Record<string, readonly Entry<unknown>[]>> | undefined;

/** Gives Astro the content that the build has read: it would read each file a second time, and judge it in English. */
export function giveContent(content: Readonly<Record<string, readonly Entry<unknown>[]>>): void {
  given = content;
}

/** Puts the entries in Astro's store, as `glob()` does. */
function load(entries: readonly Entry<unknown>[], { store, config, generateDigest }: Context): void {
  store.clear();
  for (const { id, path, value, body, source } of entries) {
    const filePath = relative(fileURLToPath(config.root), join(contentFolder, path)).split(sep).join('/');
    const deferredRender = path.endsWith('.mdx');
    // One collection is a list: its type has no keys, the store keeps it as well.
    const data: Record<string, unknown> = Object(value);
    store.set({ id, data, body: body.trim(), filePath, digest: generateDigest(source), deferredRender });
  }
}

/**
 * What loads a collection of Astro: the content files that a build has given, without the drafts; for the development
 * server, which watches them, those of the folder. No page, list or search of the built site can hold a draft by accident.
 *
 * `glob()` even for one file: on a YAML fault `file()` logs, publishes an empty collection and exits 0.
 */
export function contentFiles(collection: string, { pattern }: { readonly pattern: string }): Loader {
  if (!hasFiles(pattern)) return nothing;
  const files = glob({ base: contentFolder, pattern, generateId: ({ entry }) => entryId(entry) });
  return {
    ...files,
    async load(context) {
      if (given !== undefined) load(given[collection] ?? [], context);
      else if (context.watcher !== undefined)
        await files.load({ ...context, logger: withoutRefusals(context.logger) });
      // The folder holds drafts: without what was given, they would be published.
      else throw new Error('The build has not given Astro the content that it read');
    },
  };
}
