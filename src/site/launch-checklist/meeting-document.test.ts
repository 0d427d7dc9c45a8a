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
  it('says its title, how to fill it in, and each decision that opens the site, and no other list', () => {
    expect(title).toBe('Ce que seul le Département peut dire');
    const spoken = blocks.flatMap((block) =>
      block.kind === 'paragraph' || block.kind === 'heading' ? [words(block.runs)] : [],
    );
    expect(spoken).toEqual([
      'Décisions\u00A0: 3. Points\u00A0: 6, dont demandés par la loi\u00A0: 2. Écrivez la réponse dans la dernière colonne.',
      'Ce que la loi demande',
      '1. Qui peut demander',
      '2. Comment joindre la Mission',
      '3. Les mentions légales',
    ]);
  });

  it('begins with a sheet that says who takes each decision, and names what the law asks for', () => {
    expect(cells[0]).toEqual([
      ['Décision', 'Qui pourrait répondre', 'Points', 'Demandés par la loi'],
      ['1. Qui peut demander', 'La Mission', '2', '–'],
      ['2. Comment joindre la Mission', 'La Mission', '2', '–'],
      ['3. Les mentions légales', 'Le service des affaires juridiques', '2', '2'],
    ]);
    const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items.flat() : []));
    expect(items.map((item) => (item.kind === 'paragraph' ? words(item.runs) : ''))).toEqual([
      '3.1 L’hébergeur du site',
      '3.2 Les mentions légales',
    ]);
    const starting = blocks.flatMap((block) =>
      block.kind === 'heading' && block.startsPage === true ? [words(block.runs)] : [],
    );
    expect(starting).toEqual(['1. Qui peut demander']);
  });

  it('gives each point its reason, what the site says meanwhile, who could answer, a box and a date', () => {
    expect(cells[1]?.[0]).toEqual(['À régler', 'Réponse']);
    expect(cells[1]?.[2]?.map((cell) => cell.split('\n'))).toEqual([
      [
        '1.2 Une association peut-elle appeler\u202F?',
        'Pourquoi\u00A0: L’offre s’adresse aux communes et à leurs groupements.',
        'En attendant, le site dit\u00A0: La commune porte la demande.',
        'Qui pourrait répondre\u00A0: Le service des associations',
        expect.stringMatching(/^Sur le site\u00A0: .*Contact.*$/),
      ],
      ['☐\u00A0Décidé le ____'],
    ]);
  });

  it('says nothing meanwhile where the site says nothing', () => {
    expect(cells.at(-1)?.flat().join()).not.toContain('En attendant');
  });

  it('names no file and no address: pages are told by their titles', () => {
    expect(cells.flat(2).filter((cell) => /\.(?:yaml|mdx)|\/[a-z-]+\//.test(cell))).toEqual([]);
  });
});
