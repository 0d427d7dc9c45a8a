import { describe, expect, it } from 'vitest';
import type { Condition, Question, Questionnaire } from '../engine/model.ts';
import * as checked from './rules.ts';
import {
  withOption,
  withQuestion,
  withRule,
  withRules,
  withoutRule,
} from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { enumerated, small } from '../../../tests/support/diagnosis/small-subject.ts';
import { saidBy } from '../../../tests/support/diagnosis/said.ts';

const pathsEnd = saidBy(checked.pathsEnd);
const rulesReachAll = saidBy(checked.rulesReachAll);
const noDuplicateOption = saidBy(checked.noDuplicateOption);
const noRedundantRule = saidBy(checked.noRedundantRule);
const allServicesOffered = saidBy(checked.allServicesOffered);

/** A question always asked, with one answer: it lengthens every path by one. */
function always(id: string): Question {
  return { id, titre: id, aide: '', posee: [], options: [{ id: 'oui', texte: 'Oui', clause: 'oui' }] };
}

function longer(...ids: string[]) {
  return enumerated((old) => ({ ...old, questions: [...ids.map(always), ...old.questions] }));
}

describe('every path ends, after at most seven questions', () => {
  it('accepts paths of seven questions', () => {
    const subject = longer('a', 'b', 'c', 'd');
    expect(Math.max(...subject.complete.map((state) => Object.keys(state).length))).toBe(7);
    expect(pathsEnd(subject)).toEqual([]);
  });

  it('refuses each complete state of eight answers, and no shorter one', () => {
    const subject = longer('a', 'b', 'c', 'd', 'e');
    expect(pathsEnd(subject)).toEqual(
      subject.complete
        .filter((state) => state['aide'] !== undefined)
        .map((state) => ({
          message: 'Un parcours est trop long : plus de 7 questions sont posées.',
          state,
        })),
    );
    expect(pathsEnd(subject)).toHaveLength(6);
    const [{ at, remedy } = {}] = checked.pathsEnd(subject);
    expect(at).toEqual(['questions', 7, 'posee']);
    expect(remedy).toContain(': a, b, c, d, e, lieu, etape, aide');
  });
});

/** The remedies where the last rule expects this only. */
function remediesOf(expected: Condition): string[] {
  return [...checked.rulesReachAll(enumerated((old) => withRule(old, 'debut', { attendu: expected })))].map(
    ({ remedy }) => remedy,
  );
}

describe('every rule leads somewhere', () => {
  const unexpected = 'La dernière ligne, « debut », reçoit une situation qu’elle n’attend pas.';

  it('refuses a complete state that no rule takes, and the recommendation then never reached', () => {
    expect(rulesReachAll(enumerated((old) => withoutRule(old, 'debut')))).toEqual([
      ...['ici', 'doute'].flatMap((lieu) =>
        ['idee', 'doute'].map((etape) => ({
          message: 'Aucune ligne du tableau ne convient.',
          state: { lieu, etape },
        })),
      ),
      { message: 'Aucune situation ne mène à la recommandation « un ».' },
    ]);
  });

  it('refuses a state that the last rule takes without expecting it', () => {
    const subject = enumerated((old) => withRule(old, 'debut', { attendu: { etape: ['idee'] } }));
    expect(rulesReachAll(subject)).toEqual(
      ['ici', 'doute'].map((lieu) => ({ message: unexpected, state: { lieu, etape: 'doute' } })),
    );
  });

  it('names the answer that it did not expect, or that there is none', () => {
    expect(remediesOf({ etape: ['idee'] })).toEqual([
      expect.stringContaining('(« etape: doute »)'),
      expect.stringContaining('(« etape: doute »)'),
    ]);
    expect(remediesOf({ aide: ['etude'] })[0]).toContain('(aucune réponse à « aide »)');
  });

  it('says an unexpected state once, however many of its answers are unexpected', () => {
    const expected = { lieu: ['doute'], etape: ['idee'] };
    const found = rulesReachAll(enumerated((old) => withRule(old, 'debut', { attendu: expected })));
    expect(found.map(({ state }) => state)).toEqual([
      { lieu: 'ici', etape: 'idee' },
      { lieu: 'ici', etape: 'doute' },
      { lieu: 'doute', etape: 'doute' },
    ]);
  });

  it('refuses a state that the last rule takes without the answer that it expects', () => {
    const subject = enumerated((old) =>
      withRules(old, (rules) => rules.filter(({ id }) => id !== 'dehors' && id !== 'prepare')),
    );
    const outside = rulesReachAll(subject).filter(({ message }) => message === unexpected);
    expect(outside.map(({ state }) => state)).toContainEqual({ lieu: 'ailleurs' });
    expect(outside).toHaveLength(5);
  });

  it('lets a last rule that expects nothing take everything', () => {
    expect(rulesReachAll(enumerated((old) => withRule(old, 'debut', { attendu: undefined })))).toEqual([]);
  });

  it('does not hold a rule with a condition to what it would expect', () => {
    const subject = enumerated((old) => withRule(old, 'prepare', { attendu: { etape: ['idee'] } }));
    expect(rulesReachAll(subject)).toEqual([]);
  });

  it('refuses a recommendation that no state reaches', () => {
    const recommendations = [...small.recommendations, { id: 'oubliee' }];
    expect(rulesReachAll(enumerated(undefined, { recommendations }))).toEqual([
      { message: 'Aucune situation ne mène à la recommandation « oubliee ».' },
    ]);
  });
});

function alike(question: string, one: string, other: string) {
  const message = `À la question « ${question} », les réponses « ${one} » et « ${other} » ont partout le même effet.`;
  return { message };
}

function useless(rule: string) {
  return { message: `La ligne « ${rule} » ne change rien : aucune situation n’en dépend.` };
}

/** Only the recommendation is left to tell two answers apart. */
function withoutServices(old: Questionnaire): Questionnaire {
  return { ...old, tableaux: { ...old.tableaux, premierePrestation: [], prestationsEnPlus: [] } };
}

/** Neither the help nor a doubt about the step leads anywhere of its own. */
function aimless(old: Questionnaire): Questionnaire {
  return ['aide', 'etape'].reduce(
    (edited, id) => withOption(edited, id, 'doute', { point: undefined }),
    withRule(withRule(withoutServices(old), 'prepare', { alors: 'un' }), 'prepare-avec', { alors: 'un' }),
  );
}

describe('no two options are interchangeable', () => {
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
        withRule(withOption(old, 'aide', 'doute', { point: undefined }), 'prepare-avec', { alors: 'deux' }),
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
        si: { lieu: ['ici'], etape: ['plan'], aide: ['argent'] },
      }),
    );
    expect(noDuplicateOption(subject)).toEqual([alike('Quelle aide ?', 'Une étude', 'Je ne sais pas')]);
  });

  it('refuses the options of a question never asked', () => {
    const subject = enumerated((old) => withQuestion(old, 'aide', { posee: [{ lieu: ['nulle-part'] }] }));
    expect(noDuplicateOption(subject)).toContainEqual(alike('Quelle aide ?', 'Une étude', 'De l’argent'));
  });
});

describe('removing any rule changes some state', () => {
  it.each(['cachee', 'argent-d-abord', 'visite-en-plus'])(
    'refuses a rule that earlier ones hide, and only that rule, whatever rules share its id: %s',
    (id) => {
      const hidden = { id, si: { lieu: ['ailleurs'], etape: ['plan'] }, alors: 'un', motif: '' };
      const subject = enumerated((old) => withRules(old, (rules) => rules.toSpliced(1, 0, hidden)));
      expect(noRedundantRule(subject)).toEqual([useless(id)]);
    },
  );

  it('refuses a rule for the first service that no state reaches, and no rule of the same id in another table', () => {
    const rule = {
      id: 'prepare',
      si: { lieu: ['ailleurs'], aide: ['argent'] },
      alors: 'suivi',
      motif: '',
    };
    const subject = enumerated((old) => ({
      ...old,
      tableaux: { ...old.tableaux, premierePrestation: [...old.tableaux.premierePrestation, rule] },
    }));
    expect(noRedundantRule(subject)).toEqual([useless('prepare')]);
  });

  it('refuses a rule for the extra services that shows what is shown anyway', () => {
    const rule = { id: 'redite', si: { aide: ['etude'] }, alors: ['visite'], motif: '' };
    const subject = enumerated((old) => ({
      ...old,
      tableaux: { ...old.tableaux, prestationsEnPlus: [...old.tableaux.prestationsEnPlus, rule] },
    }));
    expect(noRedundantRule(subject)).toEqual([useless('visite-en-plus'), useless('redite')]);
  });
});

function plans(aide: string) {
  return ['ici', 'doute'].map((lieu) => ({ lieu, etape: 'plan', aide }));
}

/** The remedies of a first service, where its recommendation brings these only. */
function remediesAmong(own: readonly string[]): string[] {
  const services = new Map([...small.services, ['deux', own]] as const);
  return [...checked.allServicesOffered(enumerated(undefined, { services }))]
    .filter(({ message }) => message.includes('place en premier'))
    .map(({ remedy }) => remedy);
}

describe('services', () => {
  it('refuses a service that no state brings', () => {
    const everyService = [...small.everyService, 'oubli'];
    expect(allServicesOffered(enumerated(undefined, { everyService }))).toEqual([
      { message: 'Aucune situation n’apporte la prestation « oubli ».' },
    ]);
  });

  it('does not count a service shown in addition as brought', () => {
    const services = new Map([...small.services, ['un', []]] as const);
    expect(allServicesOffered(enumerated(undefined, { services }))).toEqual([
      { message: 'Aucune situation n’apporte la prestation « visite ».' },
    ]);
  });

  it('refuses a first service that the recommendation does not bring', () => {
    const services = new Map([
      ...small.services,
      ['deux', ['programme']],
      ['un', ['visite', 'budget']],
    ] as const);
    const message =
      'La ligne « argent-d-abord » place en premier une prestation que la recommandation n’apporte pas.';
    expect(allServicesOffered(enumerated(undefined, { services }))).toEqual(
      plans('argent').map((state) => ({ message, state })),
    );
  });

  it('names the services to choose the first from, or says that there are none', () => {
    expect(remediesAmong(['programme', 'suivi'])[0]).toContain('« deux » (programme, suivi)');
    expect(remediesAmong([])[0]).toContain('« deux » (elle n’en a pas)');
  });

  it('refuses a service shown in addition that the recommendation brings already', () => {
    const services = new Map([...small.services, ['deux-avec', ['suivi', 'visite']]] as const);
    const message = 'La ligne « visite-en-plus » montre en plus une prestation déjà apportée.';
    expect(allServicesOffered(enumerated(undefined, { services }))).toEqual(
      plans('etude').map((state) => ({ message, state })),
    );
  });

  it('reads a state that no rule takes as one that brings nothing', () => {
    expect(allServicesOffered(enumerated((old) => withoutRule(old, 'debut')))).toEqual([
      { message: 'Aucune situation n’apporte la prestation « visite ».' },
    ]);
  });
});
