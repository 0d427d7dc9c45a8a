import { describe, expect, it } from 'vitest';
import { textsTaken } from './frozen-texts.ts';
import { questionOf } from '../../../tests/support/diagnosis/made-up.ts';

const frozen = [
  {
    id: 'lieu',
    options: [
      { id: 'ici', label: 'Ici' },
      { id: 'ailleurs', label: 'Un peu ailleurs' },
    ],
  },
];

/** The texts taken once the options of the question read so. */
function takenBy(labels: Readonly<Record<string, string>>) {
  const ids = Object.keys(labels);
  const question = questionOf('lieu', ids.join(' '));
  const options = question.options.map((option) => ({ ...option, label: labels[option.id] ?? '' }));
  return textsTaken([{ ...question, options }], frozen);
}

describe('the options that take the text frozen for another', () => {
  it.each([
    ['kept', { ici: 'Ici', ailleurs: 'Un peu ailleurs' }],
    ['said otherwise', { ici: 'Là', ailleurs: 'Ailleurs' }],
    ['of an id never published', { ici: 'Là', nouveau: 'Ici' }],
  ])('are none where each text is %s', (_, labels) => {
    expect(takenBy(labels)).toEqual([]);
  });

  it('are both where two are exchanged', () => {
    expect(takenBy({ ici: 'Un peu ailleurs', ailleurs: 'Ici' })).toEqual([
      { question: 'lieu', option: 'ici', from: 'ailleurs' },
      { question: 'lieu', option: 'ailleurs', from: 'ici' },
    ]);
  });

  it('are seen whatever the accents, the case and the points', () => {
    expect(takenBy({ ici: 'Là', ailleurs: 'ICI.' })).toEqual([
      { question: 'lieu', option: 'ailleurs', from: 'ici' },
    ]);
    expect(takenBy({ ici: 'Un  péu, ailleurs', ailleurs: 'Là' })).toHaveLength(1);
  });

  it('are none in a question never published, nor where two said the same', () => {
    expect(textsTaken([questionOf('autre', 'ici')], frozen)).toEqual([]);
    const alike = [
      {
        id: 'lieu',
        options: [
          { id: 'ici', label: 'Ici' },
          { id: 'ailleurs', label: 'Ici' },
        ],
      },
    ];
    const question = questionOf('lieu', 'ailleurs');
    const options = question.options.map((option) => ({ ...option, label: 'Ici' }));
    expect(textsTaken([{ ...question, options }], alike)).toEqual([]);
  });
});
