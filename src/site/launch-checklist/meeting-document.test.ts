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
      'Écrivez la réponse dans la dernière colonne.',
      'À trancher par le Département\u00A0: qui peut demander',
      'À trancher par le Département\u00A0: par quel niveau commencer',
      'À fournir par le Département',
      'À valider par le Département',
    ]);
  });

  it('gives each question its reason, what the site says meanwhile and room for the answer', () => {
    expect(cells[0]).toEqual([
      ['À régler', 'Pourquoi', 'En attendant, le site dit', 'Réponse'],
      [
        '1. Un groupement à cheval sur deux départements peut-il demander\u202F? /eligibilite/',
        'L’offre ne le dit pas.',
        'C’est un point à confirmer.',
        '',
      ],
      [
        '2. Une association peut-elle appeler\u202F? /autodiagnostic/portee-par-une-commune/ /contact/',
        'L’offre s’adresse aux communes et à leurs groupements.',
        'La commune porte la demande.',
        '',
      ],
    ]);
  });

  it('numbers its points from the first to the last', () => {
    const numbers = cells.flatMap(([, ...rows]) => rows.map(([first]) => Number.parseInt(first ?? '', 10)));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers).toHaveLength(7);
  });

  it('has no empty column where nothing is said meanwhile', () => {
    expect(cells.at(-1)).toEqual([
      ['À régler', 'Pourquoi', 'Réponse'],
      [
        '7. Les mentions légales /mentions-legales/',
        'Elles engagent le Département, qui publie le site.',
        '',
      ],
    ]);
  });

  it('gives the answer the most room, and each column its own', () => {
    for (const { header, widths = [] } of tables) {
      expect(widths).toHaveLength(header.length);
      expect(widths.at(-1)).toBe(Math.max(...widths));
    }
  });
});
