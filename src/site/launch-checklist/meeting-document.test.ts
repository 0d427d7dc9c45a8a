import { describe, expect, it } from 'vitest';
import type { Runs } from '../../guides/documents/read-documents.ts';
import { checkContent } from '../../checks.ts';
import { sampleContent } from '../../../tests/support/edited-content.ts';
import { launchChecklistOf } from './launch-checklist.ts';
import { meetingDocument } from './meeting-document.ts';

const checklist = launchChecklistOf(checkContent(sampleContent).content, [], new Date('2026-12-01'));
if (checklist === undefined) throw new Error('the sample has no launch checklist');
const { title, blocks } = meetingDocument(checklist);

const words = (runs: Runs) => runs.map(({ text }) => text).join('');
const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
const cells = tables.map(({ header, rows }) => [header, ...rows].map((row) => row.map(words)));

describe('the document of the meeting', () => {
  it('says its title, how to fill it in, and each list that the Département alone can close', () => {
    expect(title).toBe('Ce que seul le Département peut dire');
    const spoken = blocks.flatMap((block) =>
      block.kind === 'paragraph' || block.kind === 'heading' ? [words(block.runs)] : [],
    );
    expect(spoken).toEqual([
      'Points à régler\u00A0: 8, dont demandés par la loi\u00A0: 2. Écrivez la réponse dans la dernière colonne.',
      'Ce que la loi demande',
      'À trancher par le Département\u00A0: qui peut demander',
      'À trancher par le Département\u00A0: par quel niveau commencer',
      'À fournir par le Département',
      'À valider par le Département',
    ]);
  });

  it('begins with a sheet that counts the points by theme and names those that the law asks for', () => {
    expect(cells[0]).toEqual([
      ['Thème', 'Points', 'Numéros', 'Demandés par la loi'],
      ['Qui peut demander', '2', '1 à 2', '–'],
      ['Par quel niveau commencer', '1', '3', '–'],
      ['À fournir par le Département', '4', '4 à 7', '1'],
      ['À valider par le Département', '1', '8', '1'],
    ]);
    const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : []));
    expect(items.map((item) => (item.kind === 'paragraph' ? words(item.runs) : ''))).toEqual([
      '6. L’hébergeur du site',
      '8. Les mentions légales',
    ]);
    const starting = blocks.flatMap((block) =>
      block.kind === 'heading' && block.startsPage === true ? [words(block.runs)] : [],
    );
    expect(starting).toEqual(['À trancher par le Département\u00A0: qui peut demander']);
  });

  it('gives each question its reason, what the site says meanwhile, who could answer, a box and a date', () => {
    expect(cells[1]?.[0]).toEqual(['À régler', 'Réponse']);
    expect(cells[1]?.[2]?.map((cell) => cell.split('\n'))).toEqual([
      [
        '2. Une association peut-elle appeler\u202F?',
        'Pourquoi\u00A0: L’offre s’adresse aux communes et à leurs groupements.',
        'En attendant, le site dit\u00A0: La commune porte la demande.',
        'Qui pourrait répondre\u00A0: Le service des associations',
        expect.stringMatching(/^Sur le site\u00A0: .*Contact.*$/),
      ],
      ['☐\u00A0Décidé le ____'],
    ]);
  });

  it('numbers its points from the first to the last', () => {
    const numbers = cells
      .slice(1)
      .flatMap(([, ...rows]) => rows.map(([first]) => Number.parseInt(first ?? '', 10)));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers).toHaveLength(8);
  });

  it('says nothing meanwhile where the site says nothing', () => {
    expect(cells.at(-1)?.flat().join()).not.toContain('En attendant');
  });

  it('names no file and no address: pages are told by their titles', () => {
    expect(cells.flat(2).filter((cell) => /\.(?:yaml|mdx)|\/[a-z-]+\//.test(cell))).toEqual([]);
  });
});
