import { glob, type Loader } from 'astro/loaders';
import { entryId } from './content-files.ts';
import { contentFolder, hasFiles } from './content-folder.ts';

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

/**
 * The content files of a pattern. Drafts are among them only for the development server, which watches the files:
 * no page, list or search of the built site can hold one by accident.
 *
 * `glob()` even for one file: on a YAML fault `file()` logs, publishes an empty collection and exits 0.
 */
export function contentFiles(pattern: string): Loader {
  if (!hasFiles(pattern)) return nothing;
  const files = glob({ base: contentFolder, pattern, generateId: ({ entry }) => entryId(entry) });
  return {
    ...files,
    async load(context) {
      await files.load({ ...context, logger: withoutRefusals(context.logger) });
      if (context.watcher !== undefined) return;
      for (const [id, { data }] of context.store.entries()) {
        if (data['draft'] === true) context.store.delete(id);
      }
    },
  };
}
