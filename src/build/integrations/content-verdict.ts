import type { CheckedContent } from '../../checks.ts';
import { pagesOutOfTheList } from '../../search/checks.ts';
import { formatProblems, type Problem } from '../../content-model/problem.ts';
import { staleFacts } from '../../site/stale-facts.ts';

/** What a build is told of its content. */
export interface Verdict {
  /** What it stops on. */
  readonly problems: readonly Problem[];
  /** What it names and goes on. */
  readonly remarks: readonly string[];
}

/** What a build names and goes on: drafts, facts verified too long ago, pages that the list of the search leaves out. */
export function remarksOn({ content, drafts, draftProblems }: CheckedContent): string[] {
  return [
    ...drafts.map((path) => `${path} : brouillon, cette page n’est pas publiée`),
    ...(draftProblems.length === 0 ? [] : [`dans les brouillons : ${formatProblems(draftProblems)}`]),
    ...staleFacts(content, new Date()).map(
      ({ path }) => `${path} : à vérifier de nouveau, la dernière vérification a plus d’un an`,
    ),
    ...pagesOutOfTheList(content).map(
      ({ href }) =>
        `${href} : la liste de la recherche est pleine, cette page se trouve par son texte seulement`,
    ),
  ];
}

/** The verdict on a content: remarks are for a sound one. */
export function verdictOn(checked: CheckedContent): Verdict {
  const { problems } = checked;
  return { problems, remarks: problems.length > 0 ? [] : remarksOn(checked) };
}
