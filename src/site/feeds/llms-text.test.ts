import { expect, it } from 'vitest';
import { llmsText } from './llms-text.ts';
import { summaryFaults } from '../../../tests/readers/llms.ts';

const line = { title: 'Le lieu [à deux]', address: '/lieu/', summary: 'Un lieu, \u00ABouvert\u00BB.' };

it('a site is told as a title, a summary and lists of links; an empty section is left out', () => {
  const text = llmsText({
    name: 'Un site',
    summary: 'Ce qu’il dit.',
    sections: [
      { title: 'Lieux', lines: [line] },
      { title: 'Rien', lines: [] },
    ],
  });
  expect(text).toBe(
    '# Un site\n\n> Ce qu’il dit.\n\n## Lieux\n\n- [Le lieu \\[à deux\\]](/lieu/): Un lieu, «ouvert».\n',
  );
  expect(summaryFaults(text)).toEqual([]);
});
