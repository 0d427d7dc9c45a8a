import { describe, expect, it } from 'vitest';
import type { Questionnaire } from '../engine/model.ts';
import { noRedundantRule, noDuplicateOption } from './options.ts';
import {
  withRule,
  withRules,
  withOption,
  withQuestion,
} from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { enumerated } from '../../../tests/support/diagnosis/small-subject.ts';

function alike(question: string, one: string, other: string) {
  const message = `À la question « ${question} », les réponses « ${one} » et « ${other} » ont partout le même effet.`;
  return { property: 3, message };
}

function useless(rule: string) {
  return { property: 3, message: `La ligne « ${rule} » ne change rien : aucune situation n’en dépend.` };
}

/** Only the recommendation is left to tell two answers apart. */
function withoutServices(old: Questionnaire): Questionnaire {
  return { ...old, tables: { ...old.tables, firstService: [], extraServices: [] } };
}

/** Neither the help nor a doubt about the step leads anywhere of its own. */
function aimless(old: Questionnaire): Questionnaire {
  return ['aide', 'etape'].reduce(
    (edited, id) => withOption(edited, id, 'doute', { point: undefined }),
    withRule(withRule(withoutServices(old), 'prepare', { outcome: 'un' }), 'prepare-avec', { outcome: 'un' }),
  );
}

describe('property 3: no two options are interchangeable', () => {
  it('refuses two options that differ neither by recommendation, nor service, nor point', () => {
    const subject = enumerated((old) =>
      withOption(withoutServices(old), 'aide', 'doute', { point: undefined }),
    );
    expect(noDuplicateOption(subject)).toEqual([alike('Quelle aide ?', 'De l’argent', 'Je ne sais pas')]);
  });

  it.each([
    ['a first service', (old: Questionnaire) => withOption(old, 'aide', 'doute', { point: undefined })],
    ['a point to confirm', withoutServices],
    [
      'the extra services',
      (old: Questionnaire) =>
        withRule(withOption(old, 'aide', 'doute', { point: undefined }), 'prepare-avec', { outcome: 'deux' }),
    ],
  ])('accepts two options told apart by %s alone', (_, edit) => {
    expect(noDuplicateOption(enumerated(edit))).toEqual([]);
  });

  it('takes a question opened or closed for a difference, whatever it leads to', () => {
    expect(noDuplicateOption(enumerated(aimless))).toEqual([
      alike('Quelle étape ?', 'Une idée', 'Je ne sais pas'),
      alike('Quelle aide ?', 'Une étude', 'De l’argent'),
      alike('Quelle aide ?', 'Une étude', 'Je ne sais pas'),
      alike('Quelle aide ?', 'De l’argent', 'Je ne sais pas'),
    ]);
  });

  it('accepts two options that differ in one state only', () => {
    const subject = enumerated((old) =>
      withRule(withOption(withoutServices(old), 'aide', 'doute', { point: undefined }), 'prepare-avec', {
        when: { lieu: ['ici'], etape: ['plan'], aide: ['argent'] },
      }),
    );
    expect(noDuplicateOption(subject)).toEqual([alike('Quelle aide ?', 'Une étude', 'Je ne sais pas')]);
  });

  it('refuses the options of a question never asked', () => {
    const subject = enumerated((old) => withQuestion(old, 'aide', { askedWhen: [{ lieu: ['nulle-part'] }] }));
    expect(noDuplicateOption(subject)).toContainEqual(alike('Quelle aide ?', 'Une étude', 'De l’argent'));
  });
});

describe('property 3: removing any rule changes some state', () => {
  it.each(['cachee', 'argent-d-abord', 'visite-en-plus'])(
    'refuses a rule that earlier ones hide, and only that rule, whatever rules share its id: %s',
    (id) => {
      const hidden = { id, when: { lieu: ['ailleurs'], etape: ['plan'] }, outcome: 'un', reason: '' };
      const subject = enumerated((old) => withRules(old, (rules) => rules.toSpliced(1, 0, hidden)));
      expect(noRedundantRule(subject)).toEqual([useless(id)]);
    },
  );

  it('refuses a rule for the first service that no state reaches, and no rule of the same id in another table', () => {
    const rule = {
      id: 'prepare',
      when: { lieu: ['ailleurs'], aide: ['argent'] },
      outcome: 'suivi',
      reason: '',
    };
    const subject = enumerated((old) => ({
      ...old,
      tables: { ...old.tables, firstService: [...old.tables.firstService, rule] },
    }));
    expect(noRedundantRule(subject)).toEqual([useless('prepare')]);
  });

  it('refuses a rule for the extra services that shows what is shown anyway', () => {
    const rule = { id: 'redite', when: { aide: ['etude'] }, outcome: ['visite'], reason: '' };
    const subject = enumerated((old) => ({
      ...old,
      tables: { ...old.tables, extraServices: [...old.tables.extraServices, rule] },
    }));
    expect(noRedundantRule(subject)).toEqual([useless('visite-en-plus'), useless('redite')]);
  });
});
