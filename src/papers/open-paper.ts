import { openZip } from '../guides/documents/open-zip.ts';
import { readWord } from '../guides/documents/read-word.ts';

/** The Word files of the papers, each fetched as its paper opens: what follows goes on without the network. */
const opened = new Map<string, Promise<Uint8Array>>();

async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

export type OpenedPaper = Awaited<ReturnType<typeof openPaper>>;

/** Opens the model of a paper; one that does not come is asked for again the next time. */
export async function openPaper(address: string) {
  const bytes = opened.get(address) ?? fetchBytes(address);
  opened.set(address, bytes);
  try {
    const model = await openZip(await bytes);
    return { model, blocks: readWord(model) };
  } catch (error) {
    opened.delete(address);
    throw error;
  }
}
