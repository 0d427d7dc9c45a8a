import { checkAccessibility } from '../site/legal/check-accessibility.ts';
import { checkBodies } from './check-bodies.ts';
import { checkCitations } from '../guides/sources/check-citations.ts';
import { checkDiagnosis } from '../diagnosis/checks.ts';
import { checkFinancing } from '../funding/plan/check-plan.ts';
import { checkGlossary } from '../guides/glossary/check-glossary.ts';
import { checkNumbers } from '../funding/check-numbers.ts';
import { checkOffer } from '../offer/checks.ts';
import { checkLaunchChecklist } from '../site/launch-checklist/checks.ts';
import { checkParts } from '../site/check-parts.ts';
import { checkProgrammes } from '../funding/check-programmes.ts';
import { checkSources } from '../guides/sources/check-sources.ts';
import { checkStructure } from '../site/check-structure.ts';
import { checkSynonyms } from '../search/checks.ts';
import { checkTemplates } from '../guides/documents/check-documents.ts';
import { checkVersions } from '../diagnosis/check-versions.ts';
import type { ContentFile } from './content-files.ts';
import { checkWritten, draftsOf, published } from './drafts.ts';
import { parseContent, type Content } from './parse-content.ts';
import type { Problem } from './problem.ts';

/** A content folder, each of its files read by itself. */
export interface ReadContent {
  readonly files: readonly ContentFile[];
  /** What is published. */
  readonly content: Content;
  /** What keeps its files from being read: everything else would be noise. */
  readonly problems: Problem[];
  /** The pages that are not published, their author not having finished. */
  readonly drafts: readonly string[];
}

/** A content folder, judged. */
export interface CheckedContent extends ReadContent {
  /** What keeps it from being published. */
  readonly problems: Problem[];
  /** Whether its files are well formed and agree: only then can the self-diagnosis be proved. */
  readonly isSound: boolean;
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
    checkLaunchChecklist,
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

/** A content folder with its drafts. */
interface WholeContent extends ReadContent {
  readonly whole: Content;
}

/** The content of these files, and what keeps any of them from being read: its YAML, its values, its tags. */
export function readContents(files: readonly ContentFile[]): WholeContent {
  const { content: whole, problems: misread } = parseContent(files);
  const problems = misread.length > 0 ? misread : checkBodies(whole);
  return { files, content: published(whole), whole, problems, drafts: [...draftsOf(whole)] };
}

/**
 * Every fault of a content folder, found before a page is built. `dev` shows them, `build` stops on them.
 * Faults between files are looked for only once each file is well formed: they would be noise.
 */
export function checkContent(files: readonly ContentFile[]): CheckedContent {
  const { whole, ...read } = readContents(files);
  const { content, drafts } = read;
  if (read.problems.length > 0) return { ...read, isSound: false, draftProblems: [] };
  const between = problemsBetween(content);
  const isSound = between.length === 0;
  // A slip in an id is first a slip: only a sound questionnaire can want a new version, sound pages their words.
  const problems = isSound ? [...checkVersions(content), ...checkSynonyms(content)] : between;
  const draftProblems = drafts.length === 0 ? [] : problemsOfDrafts(whole, drafts);
  return { ...read, problems, isSound, draftProblems };
}
