import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/build/check-content.ts';
import { formatProblems } from '../../src/build/problem.ts';
import { realContent } from './edited-content.ts';

const path = 'guides/definir-le-besoin.mdx';

/** The content with a change to one guide that no other file names. */
function withGuide(change: (source: string) => string) {
  return checkContent(
    realContent.map((file) => (file.path === path ? { path, source: change(file.source) } : file)),
  );
}

const asDraft = (source: string) => source.replace('---\n', '---\nbrouillon: true\n');

describe('a draft', () => {
  it('is no part of what is published, and is named', () => {
    const { content, drafts } = withGuide(asDraft);
    expect(drafts).toEqual([path]);
    expect(content.guides.map((guide) => guide.path)).not.toContain(path);
    expect(checkContent(realContent).content.guides.map((guide) => guide.path)).toContain(path);
  });

  it('may wait for its words, and keeps nothing from being published by its own faults', () => {
    const { problems, draftProblems } = withGuide((source) =>
      asDraft(source).replace('loi-85-704-article-2', 'nulle-part').concat('\n(à écrire) La suite.\n'),
    );
    expect(problems.filter(({ file }) => file === path)).toEqual([]);
    expect(draftProblems.map(({ message }) => message)).toEqual(['Source inconnue : « nulle-part ».']);
  });

  it('is unknown to the pages that are published', () => {
    const { problems } = withGuide(asDraft);
    expect(formatProblems(problems)).toContain('Page inconnue : « definir-le-besoin »');
  });
});

describe('a page that is published', () => {
  it('is refused while words are left to write, in its text or in a remark, with their lines', () => {
    const { problems, draftProblems } = withGuide((source) =>
      source
        .replace('misAJour: 2026-11-25', 'misAJour: 2026-11-25 # (À écrire)')
        .concat('\n(à écrire) La suite.\n'),
    );
    const last = realContent.find((file) => file.path === path)?.source.split('\n').length ?? 0;
    expect(problems).toEqual([
      {
        file: path,
        line: 6,
        message: `Il reste « (à écrire) » sur une page qui se publie : lignes 6, ${last + 1}.`,
        remedy: 'écrivez ces textes, ou remettez la ligne « brouillon: true » en tête du fichier',
      },
    ]);
    expect(draftProblems).toEqual([]);
  });
});
