import { expect, it } from 'vitest';
import { sampleContent } from '../../tests/support/edited-content.ts';
import { checkContent } from '../checks.ts';
import { noticesOn } from './notices.ts';

const AID = 'financements/detr.mdx';
const GUIDE = 'guides/definir-le-besoin.mdx';

/** The lines of a status that name the aid or the guide that cites it three times, by their files. */
function lines(status: string): string[] {
  const files = sampleContent.map(({ path, source }) => {
    if (path === AID) return { path, source: source.replace(/^statut: .*$/m, `statut: ${status}`) };
    return { path, source: path === GUIDE ? `${source}\n${'Demandez la DETR.\n\n'.repeat(3)}` : source };
  });
  const said = noticesOn(checkContent(files), new Date()).split('\n');
  return said.filter((line) => line.includes('close ;'));
}

it('names a closed aid by its own page, then by each line that speaks of it, once', () => {
  const [own, ...others] = lines('clos');
  expect(own).toMatch(/\/financements\/detr\.mdx : « .+ » est close ; relisez sa page$/);
  expect(others.filter((line) => line.includes(GUIDE))).toEqual([
    expect.stringMatching(
      /\/definir-le-besoin\.mdx:(\d+), et aux lignes (?!\1\b)\d+ et \d+ : parle de « .+ », une aide close ; relisez la phrase$/,
    ),
  ]);
  expect(others.filter((line) => line.includes(AID))).toEqual([]);
});

it('says nothing of an aid that is open', () => {
  expect(lines('confirme')).toEqual([]);
});
