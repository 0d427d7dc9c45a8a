/**
 * A reading of the content that a build does once, whatever the number of pages that ask for it: Astro copies a
 * collection each time. The development server, whose content changes, reads each time.
 */
export function readOnce<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let known: Promise<Value> | undefined;
  return () => (import.meta.env.DEV ? read() : (known ??= read()));
}
