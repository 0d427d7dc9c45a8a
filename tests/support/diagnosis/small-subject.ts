import type { Act } from '../../../src/diagnosis/recommendation-schema.ts';
import type { Question, Questionnaire, Rule } from '../../../src/diagnosis/engine/model.ts';
import { enumerate, type Enumeration, type Subject } from '../../../src/diagnosis/verify/subject.ts';

function doubt(point: string) {
  return { id: 'doute', texte: 'Je ne sais pas', clause: 'vous ne savez pas', inconnu: true, point } as const;
}

const questions: readonly Question[] = [
  {
    id: 'lieu',
    titre: 'Où ?',
    aide: '',
    posee: [],
    options: [
      { id: 'ici', texte: 'Ici', clause: 'le lieu est ici' },
      { id: 'ailleurs', texte: 'Ailleurs', clause: 'le lieu est ailleurs' },
      doubt('Le lieu.'),
    ],
  },
  {
    id: 'etape',
    titre: 'Quelle étape ?',
    aide: '',
    changer: 1,
    posee: [{ lieu: ['ici', 'doute'] }],
    options: [
      { id: 'idee', texte: 'Une idée', clause: 'vous avez une idée', rang: 1 },
      { id: 'plan', texte: 'Un plan', clause: 'vous avez un plan', rang: 2 },
      doubt('L’étape.'),
    ],
  },
  {
    id: 'aide',
    titre: 'Quelle aide ?',
    aide: '',
    posee: [{ etape: ['plan'] }],
    options: [
      { id: 'etude', texte: 'Une étude', clause: 'vous voulez une étude' },
      { id: 'argent', texte: 'De l’argent', clause: 'vous cherchez de l’argent' },
      doubt('L’aide.'),
    ],
  },
];

const recommendation: readonly Rule<string>[] = [
  { id: 'dehors', si: { lieu: ['ailleurs'] }, alors: 'hors-sujet', motif: 'Dehors, {lieu}.' },
  {
    id: 'prepare-avec',
    si: { etape: ['plan'], aide: ['etude'] },
    alors: 'deux-avec',
    motif: 'Au niveau 2, {etape} et {aide}.',
  },
  { id: 'prepare', si: { etape: ['plan'] }, alors: 'deux', motif: 'Au niveau 2, {etape}.' },
  { id: 'debut', attendu: { etape: ['idee', 'doute'] }, alors: 'un', motif: 'Au niveau 1, {etape}.' },
];

const questionnaire: Questionnaire = {
  version: 3,
  questions,
  tableaux: {
    recommandation: recommendation,
    premierePrestation: [
      { id: 'argent-d-abord', si: { aide: ['argent'] }, alors: 'budget', motif: 'D’abord, {aide}.' },
    ],
    prestationsEnPlus: [
      { id: 'visite-en-plus', si: { aide: ['etude'] }, alors: ['visite'], motif: 'En plus, {aide}.' },
    ],
  },
};

/** A whole subject, small enough to be counted by hand: 11 complete states of 16. It breaks no property. */
export const small: Subject = {
  questionnaire,
  recommendations: [
    { id: 'un', rang: 1, niveau: 'niveau-1', actes: actsOf('un') },
    { id: 'deux', rang: 2, niveau: 'niveau-2', actes: actsOf('deux'), aConfirmer: ['Le budget.'] },
    { id: 'deux-avec', rang: 2, niveau: 'niveau-2', actes: actsOf('deux-avec') },
    { id: 'hors-sujet', dehors: true, actes: actsOf('hors-sujet') },
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
    each.id === id ? { ...each, actes: edit(each.actes ?? []) } : each,
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
