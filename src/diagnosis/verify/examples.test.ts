import { describe, expect, it } from 'vitest';
import { examplesPass } from './requirements.ts';
import { withoutRule } from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { enumerated, small } from '../../../tests/support/diagnosis/small-subject.ts';

const outside = { lieu: 'ailleurs' };

/** What is said when one more example is given. */
function saidOf(answers: Readonly<Record<string, string>>, expected: string) {
  const added = { id: 'x', name: 'Le cas', story: '', answers, expected };
  return examplesPass(enumerated(undefined, { examples: [...small.examples, added] }));
}

describe('property 11: each rule of the main table is shown by an example', () => {
  it('accepts the small subject', () => {
    expect(examplesPass(enumerated())).toEqual([]);
  });

  it('refuses a rule that no example shows', () => {
    const examples = small.examples.filter(({ expected }) => expected !== 'deux');
    expect(examplesPass(enumerated(undefined, { examples }))).toEqual([
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

  it('does not let an example with an answer too many show a rule', () => {
    const examples = small.examples.map((example) =>
      example.expected === 'hors-sujet'
        ? { ...example, answers: { lieu: 'ailleurs', etape: 'idee' } }
        : example,
    );
    expect(examplesPass(enumerated(undefined, { examples })).map(({ message }) => message)).toContain(
      'Aucun exemple ne montre la ligne « dehors ».',
    );
  });

  it('refuses an example that no rule takes', () => {
    const subject = enumerated((old) => withoutRule(old, 'debut'));
    expect(examplesPass(subject).map(({ message }) => message)).toEqual([
      'L’exemple « L’idée » n’a pas toutes ses réponses, ou en a de trop.',
    ]);
  });
});
