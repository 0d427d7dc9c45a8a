import { describe, expect, it } from 'vitest';
import { checkContent } from '../checks.ts';
import { madeUpGuide, withGuides } from '../../tests/support/made-up-guide.ts';
import { sampleContent } from '../../tests/support/edited-content.ts';

const { path, address, source } = madeUpGuide;
const asDraft = source.replace('---\n', '---\nbrouillon: true\n');

function withGuide(text: string, others = sampleContent) {
  return checkContent(withGuides(others, { path, source: text }));
}

describe('a draft', () => {
  it('is no part of what is published, and is named', () => {
    const { content, drafts, problems } = withGuide(asDraft);
    expect(problems).toEqual([]);
    expect(drafts).toEqual([path]);
    expect(content.guides.map((guide) => guide.path)).not.toContain(path);
    expect(withGuide(source).content.guides.map((guide) => guide.path)).toContain(path);
  });

  it('may wait for its words, and keeps nothing from being published by its own faults', () => {
    const { problems, draftProblems } = withGuide(
      `${asDraft}\n(à écrire) La suite<Source id="nulle-part" />.\n`,
    );
    expect(problems).toEqual([]);
    expect(draftProblems.map(({ message }) => message)).toEqual(['Source inconnue : « nulle-part ».']);
  });

  it('is told how to be published, and by no other word than « true » to wait', () => {
    const [problem] = withGuide(asDraft.replace('brouillon: true', 'brouillon: false')).problems;
    expect(problem?.remedy).toContain('retirez la ligne');
  });

  it('has, once published, an address that no tool of the site has', () => {
    const aid = sampleContent.find(({ path: other }) => other === 'financements/detr.mdx');
    const tool = { path: 'financements/trouver.mdx', source: aid?.source ?? '' };
    expect(checkContent([...sampleContent, tool]).problems.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('Adresse de page en double : « /financements/trouver/ »'),
    );
  });

  it('has an address that no page of texts has, and so does a recommendation', () => {
    const renamed = sampleContent.map((file) =>
      file.path === 'autodiagnostic.yaml'
        ? { ...file, source: file.source.replaceAll(/\bhors-offre\b/g, 'reprendre') }
        : file,
    );
    expect(checkContent(renamed).problems).toContainEqual({
      file: 'autodiagnostic.yaml',
      line: expect.any(Number),
      message: expect.stringContaining('Adresse de page en double : « /autodiagnostic/reprendre/ »'),
      remedy: 'donnez un autre id à cette recommandation',
    });
  });

  it('may be one of several that nobody has written yet', () => {
    const unwritten = asDraft.replace(/(?<=description: ).*/, '(à écrire) Une phrase');
    const other = { path: 'guides/essai-aussi.mdx', source: unwritten.replace('pour essayer', 'aussi') };
    expect(withGuide(unwritten, [...sampleContent, other]).draftProblems).toEqual([]);
  });

  it('is unknown to what is published', () => {
    const naming = sampleContent.map((file) =>
      file.path === 'synonymes.yaml'
        ? { ...file, source: `${file.source}  ${address}:\n    - essai de guide\n` }
        : file,
    );
    expect(withGuide(source, naming).problems).toEqual([]);
    expect(withGuide(asDraft, naming).problems.map(({ message }) => message)).toEqual([
      `Page que la recherche ne connaît pas : « ${address} ».`,
    ]);
  });
});

describe('a page that is published', () => {
  it('is refused while words are left to write, in its text or in a remark, with their lines', () => {
    const written = source
      .replace('misAJour: 2026-11-25', 'misAJour: 2026-11-25 # (À écrire)')
      .concat('\n(à écrire) La suite.\n');
    const { problems, draftProblems } = withGuide(written);
    expect(problems).toEqual([
      {
        file: path,
        line: 4,
        message: 'Il reste « (À écrire) » sur une page qui se publie : lignes 4, 21.',
        remedy: 'écrivez ces textes, ou remettez la ligne « brouillon: true » en tête du fichier',
      },
    ]);
    expect(draftProblems).toEqual([]);
  });
});
