import type { Content } from '../../collections.ts';
import type { ReadFile } from '../../content-model/content-files.ts';
import type { Problem } from '../../content-model/problem.ts';
import { readByVisitors } from '../../content-model/read-by-visitors.ts';
import { withoutDocuments } from '../../content-model/text/without-documents.ts';

/** The collections that visitors read. Titles of laws, names of criteria and notes to the Département are quoted. */
const READ = [...readByVisitors, 'glossary', 'placesToVisit'] as const satisfies readonly (keyof Content)[];

/** Finds a turn as whole words, over the ends of lines, whatever its capitals and its apostrophes; « … » begins a word. */
function patternOf(turn: string): RegExp {
  const words = turn.split(' ').map((word) =>
    word
      .replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`)
      .replaceAll(/['’]/g, "['’]")
      .replaceAll('…', String.raw`\p{L}*`),
  );
  return new RegExp(String.raw`(?<!\p{L})${words.join(String.raw`\s+`)}(?!\p{L})`, 'giu');
}

/** A source without the notes of its editors, each line where it was. */
function withoutComments(source: string): string {
  return source.replaceAll(/^\s*#.*$/gm, (line) => ' '.repeat(line.length));
}

/** A source as its page shows it, each line where it was: no bold, no address of a link, no tag but the name of the service. */
function asShown(source: string, service: string): string {
  return source
    .replaceAll(/<Service\s*\/>/g, service)
    .replaceAll(/\*\*|\[|\]\([^)\s]*\)|<[^<>]*>/g, (sign) => sign.replaceAll(/[^\n]/g, ''));
}

/** Each turn of phrase that the site does not use, at each place where a file uses it. */
export function checkWording(content: Content): Problem[] {
  const turns = content.wording.flatMap(({ value }) =>
    value.flatMap(({ turns: written, why, instead }) =>
      written.map((turn) => ({ turn, pattern: patternOf(turn), why, instead })),
    ),
  );
  // The pages name the service by its first word.
  const service = content.site.map(({ value }) => value.service.split(' ', 1).join('')).join('');
  return READ.flatMap((name): readonly ReadFile[] => content[name]).flatMap(({ path: file, source }) => {
    const shown = (written: string) =>
      file.endsWith('.yaml') ? withoutComments(written) : asShown(written, service);
    const text = shown(source);
    // In a document to sign, « nous » is the commune: what holds « … » is looked for outside.
    const own = shown(withoutDocuments(source));
    return turns.flatMap(({ turn, pattern, why, instead }) =>
      [...(turn.includes('…') ? own : text).matchAll(pattern)].map(({ index, input, 0: found }) => ({
        file,
        line: input.slice(0, index).split('\n').length,
        message: `« ${turn.includes('…') ? found.replaceAll(/\s+/g, ' ') : turn} » : ${why}`,
        remedy: instead,
      })),
    );
  });
}
