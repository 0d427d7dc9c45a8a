import { getTemplates, templateFile } from '../../../guides/documents/document-files.ts';
import { wordType } from '../../../guides/documents/word/file.ts';

export async function getStaticPaths() {
  return (await getTemplates()).map((entry) => ({
    params: { guide: entry.guide.id, template: entry.template.file },
    props: entry,
  }));
}

interface Context {
  readonly props: Awaited<ReturnType<typeof getTemplates>>[number];
}

/** A document to adapt. */
export async function GET({ props }: Context): Promise<Response> {
  return new Response(await templateFile(props), { headers: { 'Content-Type': wordType } });
}
