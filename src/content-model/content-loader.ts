import { glob, type Loader } from 'astro/loaders';
import { entryId } from './content-files.ts';
import { contentFolder } from './content-folder.ts';

/** Given by who has the content read again, to hear that it was. */
export type Refreshed = { isLoaded?: boolean };

/**
 * Loads the content files of a collection. A build leaves drafts out: no page, list or search of the built site can hold
 * one by accident; the development server shows them. There too the files are read when asked for: a change is checked
 * first.
 *
 * `glob()` even for one file: on a YAML fault `file()` logs, publishes an empty collection and exits 0.
 *
 * @param pattern its files in the content folder, like `guides/*.mdx`
 */
export function contentFiles(pattern: string): Loader {
  const files = glob({ base: contentFolder, pattern, generateId: ({ entry }) => entryId(entry) });
  return {
    ...files,
    async load({ watcher, ...context }) {
      const { store } = context;
      // What Astro kept of its last run may be of another content folder.
      store.clear();
      await files.load(context);
      if (context.refreshContextData !== undefined) context.refreshContextData['isLoaded'] = true;
      if (watcher !== undefined) return;
      for (const [id, { data }] of store.entries()) if (data['draft'] === true) store.delete(id);
    },
  };
}
