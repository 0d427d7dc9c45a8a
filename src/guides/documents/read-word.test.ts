import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../checks.ts';
import { realContent } from '../../../tests/support/edited-content.ts';
import { readDocuments, type Block, type Run, type Runs } from './read-documents.ts';
import { readWord } from './read-word.ts';
import { wordFile } from './word-file.ts';

const mentions = {
  foot: 'Le bas',
};

/** Runs set in the same way are one; where a link leads is not shown. */
function joined(runs: Runs): Run[] {
  const all: Run[] = [];
  for (const { text, bold, italic, blank } of runs) {
    const last = all.at(-1);
    const isAlike = last?.bold === bold && last.italic === italic && last.blank === blank;
    if (isAlike) all.pop();
    const before = isAlike ? last.text : '';
    all.push({ text: before + text, bold, italic, ...(blank !== undefined && { blank }) });
  }
  return all;
}

function shown(block: Block): Block {
  if (block.kind === 'list') return { ...block, items: block.items.map((item) => item.map(shown)) };
  if (block.kind !== 'table') return { kind: block.kind, runs: joined(block.runs) };
  return { kind: 'table', header: block.header.map(joined), rows: block.rows.map((row) => row.map(joined)) };
}

const hard = `<Modele titre="x" fichier="x">

1. **Un** < & > " *deux* <Blanc nom="commune" />
   - Sous
     1. Plus bas
   - Encore
2. Trois

- Une autre liste

Un [lien](https://example.org/) : &amp;lt;

1. Une troisième

### Un titre

| A | B |
| --- | --- |
| <Blanc nom="part" /> | |

</Modele>
`;

const { content } = checkContent(realContent);
const documents = [hard, ...content.guides.map(({ body }) => body)].flatMap(
  (body) => readDocuments(body).documents,
);

describe('a document read out of its Word file', () => {
  it.each(documents)('is the one of which it was made: $file', (document) => {
    const file = wordFile(document, mentions, new Date('2026-03-01'));
    expect(readWord(unzipSync(file)).map(shown)).toEqual(document.blocks.map(shown));
  });
});
