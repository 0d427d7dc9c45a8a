import { expect, it } from 'vitest';
import { filledSheet, sheetText, type SheetContent } from './sheet-text.ts';

const content: SheetContent = {
  title: 'Un lieu ?',
  parts: [{ text: 'Ce qui est proposé', isStrong: true }, { text: 'Gratuit.\nNiveau 1' }],
};

it('holds what was written under its label, then what the sheet says to any town hall', () => {
  const written = {
    head: [
      { label: 'Commune', value: ' Canisy ' },
      { label: 'Téléphone', value: '' },
    ],
    project: [
      { label: 'Notre projet :', value: 'Un café.\nUn atelier.' },
      { label: 'Qui viendrait :', value: ' ' },
    ],
  };
  expect(sheetText(content, written)).toBe(
    [
      'Un lieu ?',
      'Commune\u00A0: Canisy',
      'Notre projet :',
      'Un café.\nUn atelier.',
      'Ce qui est proposé',
      'Gratuit.\nNiveau 1',
    ].join('\n\n'),
  );
});

it('says nothing of who asks where nobody wrote', () => {
  const [title, next] = filledSheet(content, { head: [{ label: 'Commune', value: '' }], project: [] });
  expect([title?.text, next?.text]).toEqual(['Un lieu ?', 'Ce qui est proposé']);
});
