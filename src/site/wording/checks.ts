import type { Content } from '../../collections.ts';
import type { ReadFile } from '../../content-model/content-files.ts';
import type { Problem } from '../../content-model/problem.ts';

/** The collections that visitors read. Titles of laws, names of criteria and notes to the Département are quoted. */
const READ = [
  'offer',
  'levels',
  'guides',
  'schemes',
  'programmes',
  'pages',
  'diagnosis',
  'financingPlan',
  'way',
  'interface',
  'contact',
  'glossary',
] as const satisfies readonly (keyof Content)[];

/** Finds a turn as whole words, over the ends of lines, whatever its capitals and its apostrophes. */
function patternOf(turn: string): RegExp {
  const words = turn
    .split(' ')
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`).replaceAll(/['’]/g, "['’]"));
  return new RegExp(String.raw`(?<!\p{L})${words.join(String.raw`\s+`)}(?!\p{L})`, 'giu');
}

/** A source without the notes of its editors, each line where it was. */
function withoutComments(source: string): string {
  return source.replaceAll(/^\s*#.*$/gm, (line) => ' '.repeat(line.length));
}

/** Each turn of phrase that the site does not use, at each place where a file uses it. */
export function checkWording(content: Content): Problem[] {
  const turns = content.wording.flatMap(({ value }) =>
    value.flatMap(({ turns: written, why, instead }) =>
      written.map((turn) => ({ turn, pattern: patternOf(turn), why, instead })),
    ),
  );
  return READ.flatMap((name): readonly ReadFile[] => content[name]).flatMap(({ path: file, source }) => {
    const text = file.endsWith('.yaml') ? withoutComments(source) : source;
    return turns.flatMap(({ turn, pattern, why, instead }) =>
      [...text.matchAll(pattern)].map(({ index }) => ({
        file,
        line: text.slice(0, index).split('\n').length,
        message: `« ${turn} » : ${why}`,
        remedy: instead,
      })),
    );
  });
}
