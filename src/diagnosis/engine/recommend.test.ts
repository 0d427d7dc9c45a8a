import { describe, expect, it } from 'vitest';
import type { Answers } from './model.ts';
import { levelRanks, rankOf, recommend, recommendedId } from './recommend.ts';
import {
  completeStates,
  partialStates,
  questionnaire,
  readyProject,
  recommendations,
  without,
} from '../../../tests/support/diagnosis/sample-questionnaire.ts';
import { recommendations as ofTheSite } from '../../../tests/support/diagnosis/real-questionnaire.ts';
import { small } from '../../../tests/support/diagnosis/small-subject.ts';

/** The ids that paper and links carry: they are kept for ever. */
const promised = [
  'niveau-1',
  'niveau-2-avec-prestataire',
  'niveau-2-sans-prestataire',
  'niveau-2-a-choisir',
  'niveau-3-avec-prestataire',
  'niveau-3-sans-prestataire',
  'niveau-3-a-choisir',
  'apres-niveau-3',
  'portee-par-une-commune',
  'hors-departement',
  'perimetre-a-confirmer',
  'hors-offre',
];

function recommended(answers: Readonly<Record<string, string>>): string | undefined {
  return recommendedId(questionnaire, answers);
}

describe('the recommendation', () => {
  it('is never given while a question waits for its answer', () => {
    expect(partialStates().length).toBeGreaterThan(0);
    expect(partialStates().filter((state) => recommended(state) !== undefined)).toEqual([]);
  });

  it('is given for every complete state, and is one that the content describes', () => {
    const known = new Set(recommendations.map(({ id }) => id));
    expect(completeStates().filter((state) => !known.has(recommended(state) ?? ''))).toEqual([]);
  });

  it('is one of the twelve promised, and each of the twelve is reached', () => {
    const reached = new Set(completeStates().map((state) => recommended(state)));
    expect([...reached].toSorted()).toEqual(promised.toSorted());
    expect(recommendations.map(({ id }) => id)).toEqual(promised);
    expect(ofTheSite.map(({ id }) => id)).toEqual(expect.arrayContaining(promised));
  });

  it.each([
    ['hors-departement', { porteur: 'autre-departement' }],
    ['hors-offre', { porteur: 'commune-ou-groupement', projet: 'autre-projet' }],
    ['hors-offre', { porteur: 'autre-structure', projet: 'tiers-lieu', locaux: 'nos-locaux' }],
    ['portee-par-une-commune', { porteur: 'autre-structure', projet: 'tiers-lieu', locaux: 'a-trouver' }],
    ['niveau-3-sans-prestataire', readyProject],
    ['niveau-3-a-choisir', { ...readyProject, prestataire: 'a-decider' }],
    ['apres-niveau-3', { ...readyProject, priorite: 'travaux' }],
  ])('is %s for %o', (expected, answers) => {
    expect(recommended(answers)).toBe(expected);
  });

  it('puts first the service that the visitor asks for, and adds the one of another level', () => {
    const grants = recommend(questionnaire, readyProject);
    expect(grants?.premierePrestation?.alors).toBe('identification-des-subventions');
    expect(grants?.prestationsEnPlus).toBeUndefined();
    const start = without(readyProject, 'avancement', 'priorite');
    const meetings = recommend(questionnaire, { ...start, prestataire: 'etude-en-cours' });
    expect(meetings?.recommandation.alors).toBe('niveau-3-avec-prestataire');
    expect(meetings?.premierePrestation).toBeUndefined();
    expect(meetings?.prestationsEnPlus?.alors).toEqual(['participation-aux-reunions']);
  });
});

/** The first service where its rule holds beside these recommendations only. */
const besides = (dans: string[]) => {
  const { questionnaire: old } = small;
  const premierePrestation = old.tableaux.premierePrestation.map((rule) => ({ ...rule, dans }));
  const edited = { ...old, tableaux: { ...old.tableaux, premierePrestation } };
  return recommend(edited, { lieu: 'ici', etape: 'plan', aide: 'argent' })?.premierePrestation?.alors;
};

describe('a rule that holds beside some recommendations', () => {
  it('is met beside them, and beside no other', () => {
    expect([besides(['deux']), besides(['un', 'deux-avec'])]).toEqual(['budget', undefined]);
  });
});

const rank = (answers: Answers) => rankOf(small.questionnaire, small.recommendations, answers);

describe('the rank of a state', () => {
  it('is that of its recommendation, and none outside the order', () => {
    expect(rank({ lieu: 'ici', etape: 'idee' })).toBe(1);
    expect(rank({ lieu: 'ici', etape: 'plan', aide: 'etude' })).toBe(2);
    expect(rank({ lieu: 'ailleurs' })).toBeUndefined();
    expect(rank({ lieu: 'ici' })).toBeUndefined();
  });

  it('is, of the levels, each once in their order', () => {
    const ranks: [number, string?][] = [[2, 'b'], [1, 'a'], [2, 'c'], [3]];
    const ranked = ranks.map(([rang, niveau], index) => ({ id: `${index}`, rang, niveau }));
    expect(levelRanks([...ranked, { id: 'sans-rang', niveau: 'd' }])).toEqual([1, 2]);
  });
});
