import { describe, expect, it } from 'vitest';
import { examplesShow } from './requirements.ts';
import { withoutLine } from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { enumerated, small } from '../../../tests/support/diagnosis/small-subject.ts';

const outside = { lieu: 'ailleurs' };

/** What is said when one more example is given. */
function saidOf(answers: Readonly<Record<string, string>>, expected: string) {
  const added = { id: 'x', name: 'Le cas', story: '', answers, expected };
  return examplesShow(enumerated(undefined, { examples: [...small.examples, added] }));
}

describe('property 11: each line of the main table is shown by an example', () => {
  it('accepts the small subject', () => {
    expect(examplesShow(enumerated())).toEqual([]);
  });

  it('refuses a line that no example shows', () => {
    const examples = small.examples.filter(({ expected }) => expected !== 'deux');
    expect(examplesShow(enumerated(undefined, { examples }))).toEqual([
      { property: 11, message: 'Aucun exemple ne montre la ligne « prepare ».' },
    ]);
  });

  it('refuses an example that gives another recommendation', () => {
    expect(saidOf(outside, 'un')).toEqual([
      {
        property: 11,
        message: 'L’exemple « Le cas » attend « un » et obtient « hors-sujet ».',
        state: outside,
      },
    ]);
  });

  it.each([
    ['an answer is missing', { lieu: 'ici' }],
    ['an answer is to a question not asked', { lieu: 'ailleurs', etape: 'idee' }],
  ])('refuses an example when %s', (_, answers) => {
    expect(saidOf(answers, 'hors-sujet')).toEqual([
      {
        property: 11,
        message: 'L’exemple « Le cas » n’a pas toutes ses réponses, ou en a de trop.',
        state: answers,
      },
    ]);
  });

  it('does not let an example with an answer too many show a line', () => {
    const examples = small.examples.map((example) =>
      example.expected === 'hors-sujet'
        ? { ...example, answers: { lieu: 'ailleurs', etape: 'idee' } }
        : example,
    );
    expect(examplesShow(enumerated(undefined, { examples })).map(({ message }) => message)).toContain(
      'Aucun exemple ne montre la ligne « dehors ».',
    );
  });

  it('refuses an example that no line takes', () => {
    const subject = enumerated((old) => withoutLine(old, 'debut'));
    expect(examplesShow(subject).map(({ message }) => message)).toEqual([
      'L’exemple « L’idée » n’a pas toutes ses réponses, ou en a de trop.',
    ]);
  });
});
