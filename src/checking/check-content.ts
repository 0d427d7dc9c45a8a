import { checkAccessibility } from './check-accessibility.ts';
import { checkBodies } from './check-bodies.ts';
import { checkCitations } from './check-citations.ts';
import { checkDiagnosis } from './check-diagnosis.ts';
import { checkFinancing } from './check-financing.ts';
import { checkGlossary } from './check-glossary.ts';
import { checkNumbers } from './check-numbers.ts';
import { checkOffer } from './check-offer.ts';
import { checkOpening } from './check-opening.ts';
import { checkParts } from './check-parts.ts';
import { checkProgrammes } from './check-programmes.ts';
import { checkSources } from './check-sources.ts';
import { checkStructure } from './check-structure.ts';
import { checkSynonyms } from './check-synonyms.ts';
import { checkTemplates } from './check-templates.ts';
import { checkVersions } from './check-versions.ts';
import type { ContentFile } from '../reading/content-files.ts';
import { checkWritten, draftsOf, published } from './drafts.ts';
import { parseContent, type Content } from '../reading/parse-content.ts';
import type { Problem } from '../reading/problem.ts';

/** A content folder as it is read. */
export interface CheckedContent {
  readonly files: readonly ContentFile[];
  /** What is published. */
  readonly content: Content;
  /** What keeps it from being published. */
  readonly problems: Problem[];
  /** Whether its files are well formed and agree: only then can the self-diagnosis be proved. */
  readonly isSound: boolean;
  /** The pages that are not published, their author not having finished. */
  readonly drafts: readonly string[];
  /** What would keep the drafts from being published as they are. */
  readonly draftProblems: Problem[];
}

/** The faults between files that are each well formed. */
function problemsBetween(content: Content): Problem[] {
  const checks = [
    checkParts,
    checkWritten,
    checkStructure,
    checkAccessibility,
    checkTemplates,
    checkOffer,
    checkFinancing,
    checkGlossary,
    checkProgrammes,
    checkSources,
    checkCitations,
    checkNumbers,
    checkDiagnosis,
    checkOpening,
  ];
  return checks.flatMap((check) => check(content));
}

/** The faults of the drafts, but for the words left to write. */
function problemsOfDrafts(whole: Content, drafts: readonly string[]): Problem[] {
  const unwritten = new Set(checkWritten(whole).map(({ message }) => message));
  return problemsBetween(whole).filter(
    ({ file, message }) => drafts.includes(file) && !unwritten.has(message),
  );
}

/**
 * Every fault of a content folder, found before a page is built. `dev` shows them, `build` stops on them.
 * Faults between files are looked for only once each file is well formed: they would be noise.
 */
export function checkContent(files: readonly ContentFile[]): CheckedContent {
  const { content: whole, problems: misread } = parseContent(files);
  const content = published(whole);
  const drafts = [...draftsOf(whole)];
  const malformed = misread.length > 0 ? misread : checkBodies(whole);
  if (malformed.length > 0) {
    return { files, content, problems: malformed, isSound: false, drafts, draftProblems: [] };
  }
  const between = problemsBetween(content);
  const isSound = between.length === 0;
  // A slip in an id is first a slip: only a sound questionnaire can want a new version, sound pages their words.
  const problems = isSound ? [...checkVersions(content), ...checkSynonyms(content)] : between;
  const draftProblems = drafts.length === 0 ? [] : problemsOfDrafts(whole, drafts);
  return { files, content, problems, isSound, drafts, draftProblems };
}
