import { describe, expect, it } from 'vitest';
import { changesText } from './changes-text.ts';

const nothing = {
  added: [],
  gone: [],
  changed: [],
  reshaped: 0,
  documents: { added: [], gone: [], changed: [] },
};

describe('what changed since the last publication', () => {
  it('is said page by page, with title and address, then for the self-diagnosis', () => {
    const changes = {
      ...nothing,
      added: [{ address: '/guides/a/', title: 'Un guide' }],
      gone: [{ address: '/guides/b/', title: 'Un autre' }],
      changed: [{ address: '/', title: 'Accueil' }],
      reshaped: 3,
      documents: { ...nothing.documents, changed: ['/guides/a/modele.docx'] },
    };
    expect(changesText('2026-11-27-1', changes, 'Aucune ne mène ailleurs.'))
      .toBe(`Ce qui change depuis 2026-11-27-1

Pages ajoutées : 1
  • Un guide (/guides/a/)
Pages retirées : 1
  • Un autre (/guides/b/)
Pages changées : 1
  • Accueil (/)
Documents changés : 1
  • /guides/a/modele.docx
Pages dont le texte est le même, et seulement la forme, l’en-tête, le pied ou un script a changé : 3

Autodiagnostic
Aucune ne mène ailleurs.`);
  });

  it('is cut in the terminal, which says where the rest is', () => {
    const changed = ['a', 'b', 'c'].map((title) => ({ address: `/${title}/`, title }));
    const text = changesText('2026-11-27-1', { ...nothing, changed }, '', 2);
    expect(text).toContain(
      'Pages changées : 3\n  • a (/a/)\n  • b (/b/)\n  … et 1 de plus, dans changements.txt',
    );
  });

  it('is said to be nothing where nothing changed', () => {
    expect(changesText('2026-11-27-1', nothing, '')).toContain('\nAucune page ne change.\n');
  });
});
