import type { Content } from '../collections.ts';
import type { ContentFile } from '../content-model/content-files.ts';
import { entryPath } from '../site/entry-path.ts';

/** A place of the contents that still leads to a closed aid. */
interface Citation {
  /** The title of the aid. */
  readonly title: string;
  readonly file: string;
  readonly line: number;
}

/** Where a page is led to: a link of a text, a line that names a page. */
function leadsTo(text: string, address: string): boolean {
  return text.includes(`](${address}`) || new RegExp(`\\bpage: ${address}(?!\\S)`).test(text);
}

/** Every line that leads to the page of an aid once it is closed, outside of that page: it may advise what is over. */
export function citationsOfClosed({ schemes }: Content, files: readonly ContentFile[]): Citation[] {
  const closed = schemes.filter(({ value }) => value.status === 'clos');
  return closed.flatMap(({ id, path, value: { title } }) =>
    files
      .filter((file) => file.path !== path)
      .flatMap(({ path: file, source }) =>
        source
          .split('\n')
          .flatMap((text, index) =>
            leadsTo(text, entryPath('schemes', id)) ? [{ title, file, line: index + 1 }] : [],
          ),
      ),
  );
}
