import { describe, expect, it } from 'vitest';
import * as checked from './levels-said.ts';
import { levelsNamed, namesVariant } from './levels-said.ts';
import type { Subject } from './subject.ts';
import { withRule } from '../../../tests/support/diagnosis/edited-questionnaire.ts';
import { enumerated, small } from '../../../tests/support/diagnosis/small-subject.ts';
import { wholeBy } from '../../../tests/support/diagnosis/said.ts';

const levelsSaidAreRight = wholeBy(checked.levelsSaidAreRight);

describe('the levels that a sentence names', () => {
  it.each([
    ['au niveau 2', [2]],
    ['Niveau 2 : écrire', [2]],
    ['niveaux 1 à 3', [1, 3]],
    ['niveaux 1 et 2', [1, 2]],
    ['niveau 1 ou 2', [1, 2]],
    ['niveau 12', [12]],
    ['le deuxième niveau', [2]],
    ['Le premier niveau, puis le niveau 3', [1, 3]],
    ['Niveau trois : écrire', [3]],
    ['les niveaux 1, 2 et 3', [1, 2, 3]],
    ['au niveau 2, 3 communes', [2]],
    ['le 2e niveau', [2]],
    ['le second niveau', [2]],
    ['à un niveau un peu plus avancé', []],
    ['au niveau un', [1]],
    ['un niveau uni', []],
    ['au niveau deux, puis au niveau quatre', [2, 4]],
    ['le troisième niveau, et le quatrième niveau', [3, 4]],
    ['chaque niveau', []],
    ['2 niveaux', []],
  ])('« %s »: %j', (sentence, levels) => {
    expect(levelsNamed(sentence)).toEqual(levels);
  });
});

describe('the variant that a sentence names', () => {
  it.each([
    ['avec prestataire', true],
    ['Avec un prestataire', true],
    ['avec ou sans prestataire', true],
    ['sans prestataire, avec la Mission', false],
    ['avec la Mission. Le prestataire', false],
    ['avec un très très bon prestataire', false],
  ])('« %s »: %j', (sentence, is) => {
    expect(namesVariant(sentence, 'avec-prestataire')).toBe(is);
  });

  it('is whole words', () => {
    expect(namesVariant('passant prestataire', 'sans-prestataire')).toBe(false);
    expect(namesVariant('à clé', 'a-cle')).toBe(true);
  });
});

/** What is said once the reason of a rule is another. */
function afterReason(rule: string, reason: string) {
  return levelsSaidAreRight(enumerated((old) => withRule(old, rule, { reason })));
}

/** What is said once the reasons of another table are one. */
function afterReasonIn(table: 'firstService' | 'extraServices', reason: string) {
  return levelsSaidAreRight(
    enumerated((old) => ({
      ...old,
      tables: { ...old.tables, [table]: old.tables[table].map((rule) => ({ ...rule, reason })) },
    })),
  );
}

/** What is said once a case has an answer. */
function afterAnswer(answer: string) {
  return levelsSaidAreRight(enumerated(undefined, { cases: [{ when: { etape: ['idee'] }, answer }] }));
}

/** The recommendations with one of them edited. */
function edited(id: string, words: Partial<Subject['recommendations'][number]>) {
  return small.recommendations.map((each) => (each.id === id ? { ...each, ...words } : each));
}

/** What is said once the words of a recommendation are others. */
function afterWords(id: string, words: Partial<Subject['recommendations'][number]>) {
  return levelsSaidAreRight(enumerated(undefined, { recommendations: edited(id, words) }));
}

describe('property 13: a sentence names the level of its recommendation, and no other', () => {
  it('holds for the small subject', () => {
    expect(levelsSaidAreRight(enumerated())).toEqual([]);
  });

  it('refuses another level in a reason, with its line and the level to write', () => {
    expect(afterReason('debut', 'Puisque {etape}, au niveau 2.')).toEqual([
      {
        property: 13,
        message: 'Le motif de la ligne « debut » parle du niveau 2, où la recommandation n’est pas.',
        at: ['tableaux', 'recommandation', 3, 'motif'],
        remedy: 'écrivez « niveau 1 », ou retirez le niveau',
      },
    ]);
  });

  it('refuses a level that does not exist, and any where the recommendation has none', () => {
    expect(afterReason('debut', 'Au niveau 9, {etape}.')).toHaveLength(1);
    expect(afterReason('dehors', 'Au niveau 1, {lieu}.')[0]?.remedy).toBe(
      'retirez le niveau : cette recommandation n’en a pas',
    );
  });

  it('lets what comes after the levels name the last one, and no other', () => {
    const after = { rank: 3, level: undefined };
    expect(afterWords('deux', { ...after, title: 'Après le niveau 2' })).toEqual([]);
    expect(afterWords('deux', { ...after, title: 'Après le niveau 1' })).toHaveLength(1);
  });

  it.each(['title', 'summary', 'opening'] as const)('reads the %s of a recommendation', (key) => {
    expect(afterWords('un', { [key]: 'Niveau 1' })).toEqual([]);
    expect(afterWords('un', { [key]: 'Niveau 2' })).toHaveLength(1);
  });

  it('reads its acts, those for some answers too', () => {
    const acts = new Map(small.acts);
    acts.set('un', [
      { action: 'Appelez', detail: 'pour le niveau 2', instead: [] },
      { action: 'Voyez', instead: [{ when: { etape: ['doute'] }, action: 'Le niveau 3' }] },
    ]);
    const found = levelsSaidAreRight(enumerated(undefined, { acts }));
    expect(found.map(({ at }) => at)).toEqual(
      Array.from({ length: 2 }, () => ['recommandations', 0, 'actes']),
    );
  });

  it('holds the reason of a first service to the recommendations that it is read on', () => {
    expect(afterReasonIn('firstService', 'Au niveau 2, {aide}.')).toEqual([]);
    expect(afterReasonIn('firstService', 'Au niveau 1, {aide}.').map(({ at }) => at)).toEqual([
      ['tableaux', 'premierePrestation', 0, 'motif'],
    ]);
  });

  it('lets a service shown in addition name any level that exists', () => {
    expect(afterReasonIn('extraServices', 'Du niveau 1, {aide}.')).toEqual([]);
    expect(afterReasonIn('extraServices', 'Du niveau 3, {aide}.')).toHaveLength(1);
  });

  it('holds the answer to a case to the levels that its situation leads to', () => {
    expect(afterAnswer('Le premier niveau convient.')).toEqual([]);
    expect(afterAnswer('Le niveau 2 convient.').map(({ at }) => at)).toEqual([
      ['cas', 'situations', 0, 'reponse'],
    ]);
  });

  it('gives each level, and each variant, that may be written', () => {
    const cases = [{ when: { lieu: ['ici'] }, answer: 'Au niveau 9.' }];
    const [other] = levelsSaidAreRight(enumerated(undefined, { cases }));
    expect(other?.remedy).toBe('écrivez « niveau 1 ou niveau 2 », ou retirez le niveau');
    const words = { variants: ['a-part', 'a-deux'], title: 'Avec une aide' };
    const recommendations = edited('deux', words).map((each) =>
      each.id === 'deux-avec' ? { ...each, variants: ['avec-aide'] } : each,
    );
    expect(
      levelsSaidAreRight(enumerated(undefined, { recommendations })).map(({ remedy }) => remedy),
    ).toEqual(['parlez de « a-part ou a-deux », ou corrigez « variantes »']);
  });

  it('lets a variant be named freely where there is none, and in the reasons of services', () => {
    const recommendations = edited('un', { title: 'Avec une aide' }).map((each) =>
      each.level === 'niveau-2'
        ? { ...each, variants: [each.id === 'deux' ? 'sans-aide' : 'avec-aide'] }
        : each,
    );
    expect(levelsSaidAreRight(enumerated(undefined, { recommendations }))).toEqual([]);
    const reason = 'Avec une aide, {aide}.';
    const named = enumerated(
      (old) => ({
        ...old,
        tables: {
          ...old.tables,
          firstService: old.tables.firstService.map((rule) => ({ ...rule, reason })),
        },
      }),
      { recommendations },
    );
    expect(levelsSaidAreRight(named)).toEqual([]);
  });

  it('refuses a variant that the recommendation does not bring, in its words and in the reasons that lead to it', () => {
    const recommendations = small.recommendations.map((each) => ({
      ...each,
      ...(each.id === 'deux' ? { variants: ['sans-aide'], title: 'Avec une aide' } : {}),
      ...(each.id === 'deux-avec' ? { variants: ['avec-aide'], title: 'Avec une aide' } : {}),
    }));
    const reason = 'Au niveau 2, {etape}, avec aide.';
    const found = levelsSaidAreRight(
      enumerated((old) => withRule(old, 'prepare', { reason }), { recommendations }),
    );
    expect(found).toEqual([
      {
        property: 13,
        message:
          '« titre » de « deux » parle de la variante « avec-aide », que la recommandation n’apporte pas.',
        at: ['recommandations', 1, 'titre'],
        remedy: 'parlez de « sans-aide », ou corrigez « variantes »',
      },
      {
        property: 13,
        message:
          'Le motif de la ligne « prepare » parle de la variante « avec-aide », que la recommandation n’apporte pas.',
        at: ['tableaux', 'recommandation', 2, 'motif'],
        remedy: 'parlez de « sans-aide », ou corrigez « variantes »',
      },
    ]);
  });
});
