import { expect, it } from 'vitest';
import { llmsText } from './llms.ts';
import { summaryFaults } from '../../../tests/readers/llms.ts';

it('a site is told as a title, a summary and lists of links; an empty section is left out', () => {
  const page = { title: 'Le lieu [à deux]', address: '/lieu/', summary: 'Un lieu, \u00ABouvert\u00BB.' };
  const sections = [
    { title: 'Lieux', pages: [page] },
    { title: 'Rien', pages: [] },
  ];
  const text = llmsText('Un site', 'Ce qu’il dit.', sections);
  expect(text).toBe(
    '# Un site\n\n> Ce qu’il dit.\n\n## Lieux\n\n- [Le lieu \\[à deux\\]](/lieu/): Un lieu, «ouvert».\n',
  );
  expect(summaryFaults(text)).toEqual([]);
});
