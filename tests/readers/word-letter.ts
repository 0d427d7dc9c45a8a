import mammoth from 'mammoth';

const signs: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&amp;': '&',
};

/** The paragraphs of a Word file, as a reader of such files finds them; breaks of lines kept. */
export async function readWordLetter(bytes: Uint8Array): Promise<string[]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return [...value.matchAll(/<p>(.*?)<\/p>/gs)].map(([, inner = '']) =>
    inner
      .replaceAll('<br />', '\n')
      .replaceAll(/<[^>]+>/g, '')
      .replaceAll(/&(?:lt|gt|quot|amp);/g, (sign) => signs[sign] ?? sign),
  );
}
