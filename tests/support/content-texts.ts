import { isScalar, parseDocument, visit } from 'yaml';
import type { ContentFile } from '../../src/content-model/content-files.ts';
import { blocksOf } from '../../src/content-model/prose.ts';

/** A text that an editor wrote. */
interface WrittenText {
  readonly file: ContentFile;
  /** Where it starts in the file, in characters. */
  readonly offset: number;
  readonly text: string;
}

/** An id, a key, a single word without accent, an address, a page or a file of the site, a file of the sources, a package: read by the site, not by people. */
const NOT_PROSE =
  /^(?:[a-z0-9]+(?:-[a-z0-9]+)*|[a-z]+(?:[A-Z][a-z]+)+|https?:\S+|(?:src|tests)\/\S+|\/[a-z0-9/-]*(?:\.\w+)?|@[a-z-]+\/[a-z-]+|[a-z]+\.txt)$/;

function yamlTexts(file: ContentFile, yaml: string, before: number): WrittenText[] {
  const texts: WrittenText[] = [];
  visit(parseDocument(yaml), {
    Scalar(key, node) {
      if (key === 'key' || typeof node.value !== 'string' || NOT_PROSE.test(node.value)) return;
      texts.push({ file, offset: before + (isScalar(node) ? (node.range?.[0] ?? 0) : 0), text: node.value });
    },
  });
  return texts;
}

/** The texts of a content file: the values of its YAML, its titles and paragraphs, the titles of its frames. */
export function textsOf(file: ContentFile): WrittenText[] {
  if (file.path.endsWith('.yaml')) return yamlTexts(file, file.source, 0);
  const [opening = '', yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(file.source) ?? [];
  const body = file.source.slice(opening.length);
  const at = (offset: number, text: string) => ({ file, offset: opening.length + offset, text });
  return [
    ...yamlTexts(file, yaml, '---\n'.length),
    ...[...body.matchAll(/^#+ (.*)$|titre="([^"]*)"/gm)].map(({ 1: title, 2: frame, index }) =>
      at(index, title ?? frame ?? ''),
    ),
    ...blocksOf(body).flatMap(({ offset, sentences }) => sentences.map(({ text }) => at(offset, text))),
  ];
}

/** The line of a word of a text, from 1. */
export function lineOf({ file, offset }: WrittenText, word: string): number {
  const at = Math.max(offset, file.source.indexOf(word, offset));
  return file.source.slice(0, at).split('\n').length;
}
