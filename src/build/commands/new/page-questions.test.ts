import { describe, expect, it } from 'vitest';
import { leftToWrite, textQuestions, writtenText } from './page-questions.ts';

const model = `(à écrire) Ce que c'est. Deux phrases.

## (à écrire) Le titre

(à écrire) Combien. Exemple : 20 % au plus[1].

<Encadre titre="À demander">

- (à écrire) Les questions.

</Encadre>

Toujours là.
`;
const sources = [{ id: 'une-source', titre: 'Une source' }];

describe('the text of a model', () => {
  it('is asked for at each place that it leaves to write', () => {
    expect(textQuestions(model, sources).map(({ place }) => place)).toEqual(['0', '1', '2', '4']);
  });

  it('is written with the answers: a title, a list, sources by their numbers', () => {
    const answers = new Map<string, string | readonly string[]>([
      ['0', 'Une aide.'],
      ['1', 'Un titre'],
      ['2', '30 %[1].'],
      ['4', ['Quand ?', 'Où ?']],
    ]);
    expect(writtenText(model, answers, sources)).toBe(
      [
        'Une aide.',
        '## Un titre',
        '30 %<Source id="une-source" />.',
        '<Encadre titre="À demander">',
        '- Quand ?\n- Où ?',
        '</Encadre>',
        'Toujours là.',
      ].join('\n\n'),
    );
  });

  it('keeps the help of what is left open, without its example, and says what is left', () => {
    const page = writtenText(model, new Map([['0', 'Une aide.']]), sources);
    expect(page).not.toContain('Exemple');
    expect(leftToWrite(page)).toBe(
      '« Le titre » (ligne 3), « Le titre » (ligne 5), « À demander » (ligne 9)',
    );
  });
});
