import { encode } from '../../src/diagnosis/code.ts';
import { exampleStates } from '../browser/answering.ts';
import { questionnaire } from '../browser/questionnaire.ts';

/** A page to photograph. */
export interface View {
  /** As it is written on the command line. */
  readonly name: string;
  readonly address: string;
  /** Whether its printed sheets are photographed too. */
  readonly isPrinted?: true;
}

/** The recommendation that takes the most answers, so that its sheet is full. */
function longestRecommendation(): string {
  const [first] = [...exampleStates()].toSorted(
    ([, one], [, other]) => Object.keys(other).length - Object.keys(one).length,
  );
  if (first === undefined) throw new Error('The questionnaire leads nowhere');
  const [id, answers] = first;
  return `/autodiagnostic/${id}/#${encode(questionnaire, answers)}`;
}

/** One view of each kind of page. */
export const views: readonly View[] = [
  { name: 'home', address: '/' },
  { name: 'offer', address: '/offre/' },
  { name: 'levels', address: '/niveaux/' },
  { name: 'level', address: '/niveaux/niveau-2/' },
  { name: 'guide', address: '/guides/definir-le-besoin/' },
  { name: 'funding', address: '/financements/detr/' },
  { name: 'finder', address: '/financements/trouver/' },
  { name: 'plan', address: '/financements/plan/' },
  { name: 'question', address: '/autodiagnostic/' },
  { name: 'recommendation', address: longestRecommendation(), isPrinted: true },
  { name: 'contact', address: '/contact/' },
  { name: 'search', address: '/recherche/?q=gouvernance' },
];
