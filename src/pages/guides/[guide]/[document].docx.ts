import { getDocuments, documentFile } from '../../../guides/documents/document-files.ts';
import { wordType } from '../../../components/browser/download-file.ts';

export async function getStaticPaths() {
  return (await getDocuments()).map((entry) => ({
    params: { guide: entry.guide.id, document: entry.document.file },
    props: entry,
  }));
}

interface Context {
  readonly props: Awaited<ReturnType<typeof getDocuments>>[number];
}

/** A document to adapt. */
export async function GET({ props }: Context): Promise<Response> {
  return new Response(await documentFile(props), { headers: { 'Content-Type': wordType } });
}
