import { describe, expect, it } from 'vitest';
import * as checked from './sentences.ts';
import { withRule } from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { enumerated } from '../../../tests/support/diagnosis/small-subject.ts';
import { saidBy } from '../../../tests/support/diagnosis/said.ts';

const sentencesFit = saidBy(checked.sentencesFit);

function saidOf(reason: string) {
  return sentencesFit(enumerated((old) => withRule(old, 'prepare-avec', { reason }))).map(
    ({ message }) => message,
  );
}

const unfit = 'Le motif de la ligne « prepare-avec » ne nomme pas les questions que lit sa règle.';
const figure = 'Le motif de la ligne « prepare-avec » contient un nombre qu’aucune règle ne vérifie.';

describe('property 10: a sentence fits its rule', () => {
  it.each([
    ['in any order', 'Puisque {aide} et que {etape}, voilà.', []],
    ['but not one of them only', 'Puisque {aide}, voilà.', [unfit]],
    ['but not one more', 'Puisque {aide}, {etape} et {lieu}, voilà.', [unfit]],
    ['but not another instead', 'Puisque {aide} et {lieu}, voilà.', [unfit]],
  ])('names every question that its condition reads, %s', (_, reason, expected) => {
    expect(saidOf(reason)).toEqual(expected);
  });

  it('names what the last rule expects', () => {
    const subject = enumerated((old) => withRule(old, 'debut', { reason: 'Au début.' }));
    expect(sentencesFit(subject)).toEqual([
      {
        property: 10,
        message: 'Le motif de la ligne « debut » ne nomme pas les questions que lit sa règle.',
      },
    ]);
  });

  it('needs no name for a rule that reads nothing', () => {
    const subject = enumerated((old) => withRule(old, 'debut', { reason: 'Au début.', expected: undefined }));
    expect(sentencesFit(subject)).toEqual([]);
  });

  it.each([
    ['niveau 2', []],
    ['niveaux 1 à 3', []],
    ['niveaux 1 et 3', [figure]],
    ['niveau 2, 500 euros', [figure]],
    ['3 niveaux', [figure]],
    ['grade 2', [figure]],
    ['niveau 12', []],
    ['niveaux 1 à 12', []],
  ])('holds no figure other than the number of a level: « %s »', (words, expected) => {
    expect(saidOf(`Puisque {aide} et que {etape}, ${words}.`)).toEqual(expected);
  });

  it.each(['firstService', 'extraServices'] as const)(
    'stands nowhere else, not even in the table %s',
    (table) => {
      const subject = enumerated((old) => {
        const reason = old.tables[table][0]?.reason ?? '';
        return withRule(old, 'prepare-avec', { reason, when: { aide: ['etude'] } });
      });
      const [twin] = subject.questionnaire.tables[table];
      expect(sentencesFit(subject)).toEqual([
        {
          property: 10,
          message: `Le motif de la ligne « ${twin?.id} » est déjà celui de la ligne « prepare-avec ».`,
        },
      ]);
    },
  );

  it('is said to have all its faults', () => {
    const subject = enumerated((old) =>
      withRule(withRule(old, 'prepare-avec', { reason: 'Dès 2 pièces.' }), 'prepare', {
        reason: 'Dès 2 pièces.',
      }),
    );
    expect(sentencesFit(subject).map(({ message }) => message)).toEqual([
      unfit,
      figure,
      ...[
        'ne nomme pas les questions que lit sa règle',
        'est déjà celui de la ligne « prepare-avec »',
        'contient un nombre qu’aucune règle ne vérifie',
      ].map((fault) => `Le motif de la ligne « prepare » ${fault}.`),
    ]);
  });

  it('gives the questions to name, or says that there is none', () => {
    const remedies = (['prepare-avec', 'dehors'] as const).map((id) =>
      checked
        .sentencesFit(
          enumerated((old) =>
            withRule(old, id, {
              when: id === 'dehors' ? {} : { etape: [], aide: [] },
              reason: 'Pour {rien}.',
            }),
          ),
        )
        .map(({ remedy }) => remedy),
    );
    expect(remedies).toEqual([
      ['nommez entre accolades, exactement : aide, etape'],
      ['nommez entre accolades, exactement : aucune question'],
    ]);
  });
});
