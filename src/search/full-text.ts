import type { Result } from './search-result.ts';

/** What the text of the pages answers: how many pages, each described by a small file of its own. */
export type Found = readonly { readonly data: () => Promise<Result> }[];

interface Pagefind {
  readonly options: (options: { readonly excerptLength: number }) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (
    words: string,
    options: { readonly filters: Readonly<Record<string, string>> },
  ) => Promise<{ readonly results: Found }>;
}

/** The search in the text of the pages, an engine that comes on first use. */
export interface FullText {
  /** Brings the engine; a failure is forgotten, so that the next use tries again. */
  readonly load: () => Promise<Pagefind>;
  /** The pages of a kind, or of every kind if it is empty, that hold the words. */
  readonly search: (words: string, kind: string) => Promise<Found>;
}

async function start(address: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ address);
  await pagefind.options({ excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}

/** @param address where the engine is */
export function fullText(address: string): FullText {
  let engine: Promise<Pagefind> | undefined;

  async function load(): Promise<Pagefind> {
    try {
      engine ??= start(address);
      return await engine;
    } catch (error) {
      engine = undefined;
      throw error;
    }
  }

  async function search(words: string, kind: string): Promise<Found> {
    const pagefind = await load();
    return (await pagefind.search(words, { filters: kind === '' ? {} : { genre: kind } })).results;
  }

  return { load, search };
}
