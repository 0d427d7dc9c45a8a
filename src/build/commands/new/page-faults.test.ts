import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../../../content-model/content-files.ts';
import { checkContent } from '../../../checks.ts';
import { sampleContent } from '../../../../tests/support/edited-content.ts';
import { inFirstStep, WAY } from '../../../../tests/support/in-first-step.ts';
import { pageFaults } from './page-faults.ts';

const head: Readonly<Record<string, string>> = {
  titre: 'Un guide pour essayer',
  description: 'Une page que seuls les tests écrivent.',
  resume: 'Une phrase.',
};

/** Files that the contents hold besides. */
let stray: ContentFile[] = [];

/** What is said of a guide once it has other lines in its head, and these paragraphs: by place, then of other files. */
function faultsOf(lines: Readonly<Record<string, string>>, ...blocks: readonly string[]) {
  const said = { ...head, ...lines };
  const path = 'guides/essai.mdx';
  const source = `---
titre: ${said['titre']}
description: ${said['description']}
misAJour: 2026-11-25
verifieLe: 2026-11-25
resume:
  - ${said['resume']}
niveaux: [niveau-1]
aFaire: [Relire la page.]
---

${blocks.join('\n\n')}
`;
  const answers = new Map([
    ...Object.entries(said),
    ...blocks.map((block, rank) => [String(rank), block] as const),
  ]);
  const files = sampleContent.map((file) =>
    file.path === WAY ? { ...file, source: inFirstStep(file.source, 'guides', 'essai') } : file,
  );
  const page = { path, address: '/guides/essai/', answers, blocks, amounts: '1' };
  const { own, others } = pageFaults(checkContent([...files, { path, source }, ...stray]), page);
  return { own: own.map(({ place, message }) => [place, message.split(' : ', 1).join('')]), others };
}

describe('the faults of a page that is about to be written', () => {
  it('are none for a page that the build would take', () => {
    expect(faultsOf({}, 'Voyez [les aides](/financements/).')).toEqual({ own: [], others: [] });
  });

  it('are all told at once, each at the answer that has it', () => {
    const { own } = faultsOf({}, 'Un mot.', 'Cela coûte 300 euros.', 'Voyez [une page](/non/).');
    expect(own).toEqual(
      expect.arrayContaining([
        ['1', 'Montant, taux ou règle sans source'],
        ['2', 'Lien cassé'],
      ]),
    );
  });

  it('are told once, and where the text says amounts, for an amount of the head that it does not say', () => {
    const amounts = { description: 'Payez 300 euros.', resume: 'Encore 300 euros.' };
    expect(faultsOf(amounts, 'Un mot.', 'Un autre.').own).toEqual([
      ['1', expect.stringContaining('300 euros')],
    ]);
  });

  it('are told of other files apart', () => {
    stray = [{ path: 'essai.txt', source: 'Rien.' }];
    const { own, others } = faultsOf({}, 'Un mot.');
    stray = [];
    expect(own).toEqual([]);
    expect(others).toMatchObject([{ file: 'essai.txt' }]);
  });
});
