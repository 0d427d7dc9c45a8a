import { describe, expect, it } from 'vitest';
import { lineAfter, problemsAfter, type Edit } from '../../tests/support/edited-content.ts';

const file = 'programmes.yaml';
const aid = 'financements/leader.mdx';

describe('a programme', () => {
  it('that no file lists is reported where an aid asks for it, with those that exist', () => {
    const edit: Edit = {
      file: 'financements/petites-villes-de-demain.mdx',
      find: 'programmes: [petites-villes-de-demain]',
      replace: 'programmes: [petites-villes-de-demain, villes-moyennes]',
    };
    expect(problemsAfter([edit])).toEqual([
      {
        file: edit.file,
        line: lineAfter([edit], edit.file, 'villes-moyennes'),
        message: 'Programme inconnu : « villes-moyennes ».',
        remedy: expect.stringMatching(
          /^écrivez un identifiant qui existe : petites-villes-de-demain, .*gal-leader/,
        ),
      },
    ]);
  });

  it('that no aid asks for is reported: ticking it would do nothing', () => {
    const edit: Edit = { file: aid, find: 'programmes: [gal-leader]\n', replace: '' };
    expect(problemsAfter([edit])).toEqual([
      {
        file,
        line: lineAfter([edit], file, '- id: gal-leader'),
        message: 'Aucune aide ne demande le programme « gal-leader ».',
        remedy: 'retirez-le, ou nommez-le dans « programmes » d’une aide',
      },
    ]);
  });

  it('that stands twice is reported at its second place', () => {
    const edit: Edit = { file, find: '- id: gal-leader', replace: '- id: villages-d-avenir' };
    const problems = problemsAfter([
      edit,
      { file: aid, find: '[gal-leader]', replace: '[villages-d-avenir]' },
    ]);
    const [first, ...others] = problems;
    expect(others).toEqual([]);
    expect(first).toMatchObject({ file, line: lineAfter([edit], file, '- id: villages-d-avenir') });
    expect(first?.message).toMatch(
      /^Programme en double : « villages-d-avenir », déjà dans programmes\.yaml, ligne \d+\.$/,
    );
  });

  it.each(['amf-zonage', 'cgct-l2334-33'])(
    'whose list has no address, or no source, is reported: %s',
    (source) => {
      const edit: Edit = { file, find: 'liste: amf-zonage-frr', replace: `liste: ${source}` };
      expect(problemsAfter([edit])).toEqual([
        {
          file,
          line: lineAfter([edit], file, `liste: ${source}`),
          message: `Source inconnue ou sans adresse : « ${source} ».`,
          remedy: expect.stringContaining('sources.yaml'),
        },
      ]);
    },
  );
});
