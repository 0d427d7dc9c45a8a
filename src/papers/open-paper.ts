/** The Word files of the papers, each fetched as its paper opens: what follows goes on without the network. */
const opened = new Map<string, Promise<Uint8Array>>();

async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

const filler = () => import('./fill-paper.ts');

export type OpenedPaper = Awaited<ReturnType<typeof openPaper>>;

/** Opens a paper, with what fills it; one that does not come is asked for again the next time. */
export async function openPaper(address: string) {
  const bytes = opened.get(address) ?? fetchBytes(address);
  opened.set(address, bytes);
  try {
    const [file, { fillPaper, openZip, readWord }] = await Promise.all([bytes, filler()]);
    const model = await openZip(file);
    return { model, blocks: readWord(model), fillPaper };
  } catch (error) {
    opened.delete(address);
    throw error;
  }
}
