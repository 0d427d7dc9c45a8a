import type { Act } from '../../../src/diagnosis/recommendation-schema.ts';
import type { Question, Questionnaire, Rule } from '../../../src/diagnosis/engine/model.ts';
import { enumerate, type Enumeration, type Subject } from '../../../src/diagnosis/verify/subject.ts';

function doubt(point: string) {
  return { id: 'doute', label: 'Je ne sais pas', clause: 'vous ne savez pas', unknown: true, point };
}

const questions: readonly Question[] = [
  {
    id: 'lieu',
    title: 'Où ?',
    help: '',
    askedWhen: [],
    options: [
      { id: 'ici', label: 'Ici', clause: 'le lieu est ici' },
      { id: 'ailleurs', label: 'Ailleurs', clause: 'le lieu est ailleurs' },
      doubt('Le lieu.'),
    ],
  },
  {
    id: 'etape',
    title: 'Quelle étape ?',
    help: '',
    change: 1,
    askedWhen: [{ lieu: ['ici', 'doute'] }],
    options: [
      { id: 'idee', label: 'Une idée', clause: 'vous avez une idée', rank: 1 },
      { id: 'plan', label: 'Un plan', clause: 'vous avez un plan', rank: 2 },
      doubt('L’étape.'),
    ],
  },
  {
    id: 'aide',
    title: 'Quelle aide ?',
    help: '',
    askedWhen: [{ etape: ['plan'] }],
    options: [
      { id: 'etude', label: 'Une étude', clause: 'vous voulez une étude' },
      { id: 'argent', label: 'De l’argent', clause: 'vous cherchez de l’argent' },
      doubt('L’aide.'),
    ],
  },
];

const recommendation: readonly Rule<string>[] = [
  { id: 'dehors', when: { lieu: ['ailleurs'] }, outcome: 'hors-sujet', reason: 'Dehors, {lieu}.' },
  {
    id: 'prepare-avec',
    when: { etape: ['plan'], aide: ['etude'] },
    outcome: 'deux-avec',
    reason: 'Au niveau 2, {etape} et {aide}.',
  },
  { id: 'prepare', when: { etape: ['plan'] }, outcome: 'deux', reason: 'Au niveau 2, {etape}.' },
  { id: 'debut', expected: { etape: ['idee', 'doute'] }, outcome: 'un', reason: 'Au niveau 1, {etape}.' },
];

const questionnaire: Questionnaire = {
  version: 3,
  questions,
  tables: {
    recommendation,
    firstService: [
      { id: 'argent-d-abord', when: { aide: ['argent'] }, outcome: 'budget', reason: 'D’abord, {aide}.' },
    ],
    extraServices: [
      { id: 'visite-en-plus', when: { aide: ['etude'] }, outcome: ['visite'], reason: 'En plus, {aide}.' },
    ],
  },
};

/** A whole subject, small enough to be counted by hand: 11 complete states of 16. It breaks no property. */
export const small: Subject = {
  questionnaire,
  recommendations: [
    { id: 'un', rank: 1, level: 'niveau-1', outside: false, acts: actsOf('un') },
    { id: 'deux', rank: 2, level: 'niveau-2', outside: false, acts: actsOf('deux'), points: ['Le budget.'] },
    { id: 'deux-avec', rank: 2, level: 'niveau-2', outside: false, acts: actsOf('deux-avec') },
    { id: 'hors-sujet', outside: true, acts: actsOf('hors-sujet') },
  ],
  services: new Map([
    ['un', ['visite']],
    ['deux', ['programme', 'budget']],
    ['deux-avec', ['suivi']],
  ]),
  everyService: ['visite', 'programme', 'budget', 'suivi'],
  withScheme: new Set(['deux-avec']),
  requirements: [
    { si: { lieu: ['ailleurs'] }, recommandations: ['hors-sujet'], dehors: true },
    { si: { etape: ['idee', 'doute'] }, recommandations: ['un'], sansAide: true },
    { si: { aide: ['doute'] }, sansAide: true },
    { si: { etape: ['plan'] }, recommandations: ['deux', 'deux-avec'] },
    { si: { etape: ['doute'] }, point: true },
    { si: { aide: ['argent'] }, premiere: 'budget' },
    { si: { aide: ['etude'] }, enPlus: ['visite'] },
    { si: { aide: ['argent'] }, aConfirmer: true, sansAide: true },
    { si: { aide: ['doute'] }, aConfirmer: true, point: true },
    { si: { lieu: ['doute'] }, point: true },
  ],
  examples: [
    example('Le voisin', { lieu: 'ailleurs' }, 'hors-sujet'),
    example('L’étude', { lieu: 'ici', etape: 'plan', aide: 'etude' }, 'deux-avec'),
    example('Le plan', { lieu: 'ici', etape: 'plan', aide: 'argent' }, 'deux'),
    example('L’idée', { lieu: 'ici', etape: 'idee' }, 'un'),
  ],
  cases: [{ si: { lieu: ['ici'] } }],
};

/** Three acts, the words of the second for some answers where the first recommendation has several ways. */
function actsOf(id: string): Act[] {
  const selon = id === 'un' ? [{ si: { etape: ['doute'] }, faire: 'Demandez' }] : undefined;
  return [{ faire: 'Appelez', appeler: true }, { faire: 'Réunissez', selon }, { faire: 'Choisissez' }];
}

/** The recommendations of the small subject, the acts of one of them edited. */
export function withActs(id: string, edit: (acts: readonly Act[]) => readonly Act[]) {
  return small.recommendations.map((each) =>
    each.id === id ? { ...each, acts: edit(each.acts ?? []) } : each,
  );
}

function example(nom: string, reponses: Readonly<Record<string, string>>, attendu: string) {
  return { id: nom, nom, recit: '', reponses, attendu };
}

/** The small subject with its questionnaire edited, enumerated as the checks take it. */
export function enumerated(
  edit: (questionnaire: Questionnaire) => Questionnaire = (same) => same,
  rest: Partial<Omit<Subject, 'questionnaire'>> = {},
): Enumeration {
  return enumerate({ ...small, ...rest, questionnaire: edit(small.questionnaire) });
}
