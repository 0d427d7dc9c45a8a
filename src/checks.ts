/** Where features are put together: the one list of what each checks of the content and of the built site. */
import { collections, type Content } from './collections.ts';
import { checkContact } from './contact/checks.ts';
import { contentChecker } from './content-model/check-content.ts';
import { checkVersions } from './diagnosis/check-versions.ts';
import { checkDiagnosis } from './diagnosis/checks.ts';
import { isCodeFragment } from './diagnosis/codes/fragment.ts';
import { checkNumbers } from './funding/check-numbers.ts';
import { isChoicesHash } from './funding/finder/choices.ts';
import { isPlanHash } from './funding/plan/plan-hash.ts';
import { checkPlan } from './funding/plan/check-plan.ts';
import { checkDocuments } from './guides/documents/check-documents.ts';
import { readDocuments } from './guides/documents/read-documents.ts';
import { checkGlossary } from './guides/glossary/check-glossary.ts';
import { checkCitations } from './guides/sources/check-citations.ts';
import { checkSources } from './guides/sources/check-sources.ts';
import { checkIds } from './known-ids.ts';
import { checkOffer } from './offer/checks.ts';
import { checkOfficialText } from './offer/official-text.ts';
import { checkPapers } from './papers/checks.ts';
import { checkSynonyms } from './search/checks.ts';
import type { DataFragments } from './site/check-site.ts';
import { checkPages } from './site/checks.ts';
import { checkLaunchChecklist } from './site/launch-checklist/checks.ts';
import { checkAccessibility } from './site/legal/check-accessibility.ts';
import { reportedPage } from './site/reported-page.ts';
import { checkWay } from './way/checks.ts';
import { isWayHash } from './way/way-hash.ts';

/** The documents of the guides, each with the file that holds it. */
function documentsOf({ guides }: Content) {
  return guides.flatMap(({ path, body, bodyLine }) =>
    readDocuments(body, bodyLine).documents.map((document) => ({ path, document })),
  );
}

export const { readContents, checkContent } = contentChecker(collections, {
  betweenFiles: [
    checkIds,
    checkPages,
    checkContact,
    checkAccessibility,
    checkDocuments,
    checkOffer,
    checkOfficialText,
    checkPlan,
    checkGlossary,
    checkSources,
    checkCitations,
    checkNumbers,
    checkDiagnosis,
    checkLaunchChecklist,
  ],
  onceSound: [
    checkVersions,
    checkSynonyms,
    (content, whole) =>
      checkWay(
        content,
        whole,
        documentsOf(content).map(({ path: file, document }) => ({
          id: document.file,
          file,
          line: document.line,
        })),
      ),
    (content) =>
      checkPapers(
        content,
        content.guides.flatMap(({ path: guide, body, bodyLine }) =>
          readDocuments(body, bodyLine).documents.map((document) => ({ ...document, guide })),
        ),
      ),
  ],
});

export type ReadContent = ReturnType<typeof readContents>;
export type CheckedContent = ReturnType<typeof checkContent>;

/** What tools read in the fragment of their page, by the value of its `data-fragment`. */
export const dataFragments: DataFragments = {
  code: isCodeFragment,
  choix: isChoicesHash,
  plan: isPlanHash,
  parcours: isWayHash,
  page: (fragment) => reportedPage(`#${fragment}`) !== undefined,
};
