import searches from '../fixtures/recherches.json' with { type: 'json' };
import { encode } from '../../src/diagnosis/codes/code.ts';
import { exampleStates } from '../browser/answering.ts';
import { schemes, guides, levels, questionnaire } from '../browser/questionnaire.ts';

/** A page to photograph. */
interface View {
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

/** The page of a folder whose text is the longest: it shows the most of what its template does. */
function longestOf(
  folder: string,
  entries: readonly { readonly id: string; readonly body: string }[],
): string {
  const [longest] = entries.toSorted((one, other) => other.body.length - one.body.length);
  if (longest === undefined) throw new Error(`The content has nothing for ${folder}`);
  return `${folder}${longest.id}/`;
}

/** One view of each kind of page. */
export const views: readonly View[] = [
  { name: 'home', address: '/' },
  { name: 'offer', address: '/offre/' },
  { name: 'levels', address: '/niveaux/' },
  { name: 'level', address: longestOf('/niveaux/', levels) },
  { name: 'guide', address: longestOf('/guides/', guides) },
  { name: 'scheme', address: longestOf('/financements/', schemes) },
  { name: 'finder', address: '/financements/trouver/' },
  { name: 'plan', address: '/financements/plan/' },
  { name: 'question', address: '/autodiagnostic/' },
  { name: 'recommendation', address: longestRecommendation(), isPrinted: true },
  { name: 'contact', address: '/contact/' },
  { name: 'search', address: `/recherche/?${new URLSearchParams({ q: searches[0]?.q ?? '' })}` },
];
