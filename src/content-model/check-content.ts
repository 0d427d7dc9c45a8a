import { checkBody } from './check-body.ts';
import type { ContentFile } from './content-files.ts';
import { checkWritten, isDraft } from './drafts.ts';
import { memoize } from './memoize.ts';
import { namesOf } from './names-of.ts';
import {
  makeContent,
  type Collections,
  type Entry,
  parseContent,
  type ParsedContent,
} from './parse-content.ts';
import type { Problem } from './problem.ts';

/** A content folder, each of its files read by itself. */
export interface ReadContent<Content> {
  readonly files: readonly ContentFile[];
  /** What is published. */
  readonly content: Content;
  /** What keeps its files from being read: everything else would be noise. */
  readonly problems: Problem[];
  /** The pages that are not published, their author not having finished. */
  readonly drafts: readonly string[];
}

/** A content folder, judged. */
export interface CheckedContent<Content> extends ReadContent<Content> {
  /** What keeps it from being published. */
  readonly problems: Problem[];
  /** Whether its files are well formed and agree: only then can the self-diagnosis be proved. */
  readonly isSound: boolean;
  /** What would keep the drafts from being published as they are. */
  readonly draftProblems: Problem[];
}

/** What the features check of a content: faults between files that are each well formed. `whole` has the drafts too. */
export interface Checks<Content> {
  readonly betweenFiles: readonly ((content: Content, whole: Content) => Problem[])[];
  /** Those that need a content without any other fault: a typo in an id is first a typo. */
  readonly onceSound: readonly ((content: Content, whole: Content) => Problem[])[];
}

/**
 * The reading and the judgement of the content files of a register.
 *
 * `readContents` gives the content of files, and what keeps any of them from being read: its YAML, its values, its tags.
 *
 * `checkContent` gives every fault of a content folder, found before a page is built. `dev` shows them, `build` stops
 * on them. Faults between files are looked for only once each file is well formed: they would be noise.
 */
export function contentChecker<Register extends Collections<keyof Register>>(
  collections: Register,
  { betweenFiles, onceSound }: Checks<ParsedContent<Register>>,
) {
  type Content = ParsedContent<Register>;
  const names = namesOf(collections);

  const entriesOf = (content: Content): Entry<unknown>[] => names.flatMap((name) => content[name]);

  function published(content: Content): Content {
    return makeContent(collections, (name) => content[name].filter((entry) => !isDraft(entry)));
  }

  /** Once for the same files: the configuration, the checks and the last words of a build read them all. */
  const read = memoize(
    (files: readonly ContentFile[]): ReadContent<Content> & { readonly whole: Content } => {
      const { content: whole, problems: misread } = parseContent(collections, files);
      const misformed = names.flatMap((name) =>
        whole[name].flatMap((entry) =>
          checkBody(
            entry,
            collections[name].tags?.(entry) ?? {},
            collections[name].under,
            collections[name].mustSpeak?.(entry),
          ),
        ),
      );
      const drafts = entriesOf(whole)
        .filter(isDraft)
        .map(({ path }) => path);
      const problems = misread.length > 0 ? misread : misformed;
      return { files, content: published(whole), whole, problems, drafts };
    },
  );

  const problemsBetween = (content: Content, whole: Content) =>
    betweenFiles.flatMap((check) => check(content, whole));

  return {
    readContents(files: readonly ContentFile[]): ReadContent<Content> {
      const { whole: _, ...contents } = read(files);
      return contents;
    },
    checkContent(files: readonly ContentFile[]): CheckedContent<Content> {
      const { whole, ...contents } = read(files);
      const { content, drafts } = contents;
      if (contents.problems.length > 0) return { ...contents, isSound: false, draftProblems: [] };
      const between = [...checkWritten(entriesOf(content)), ...problemsBetween(content, whole)];
      const isSound = between.length === 0;
      const problems = isSound ? onceSound.flatMap((check) => check(content, whole)) : between;
      // The words left to write are no fault of a draft.
      const draftProblems =
        drafts.length === 0 ? [] : problemsBetween(whole, whole).filter(({ file }) => drafts.includes(file));
      return { ...contents, problems, isSound, draftProblems };
    },
  };
}
