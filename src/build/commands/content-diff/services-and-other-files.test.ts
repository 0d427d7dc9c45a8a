import { describe, expect, it } from 'vitest';
import { filesAfter } from '../../../../tests/support/edited-content.ts';
import { compared, reported } from '../../../../tests/support/content-diff.ts';

describe('what changed besides the pages', () => {
  it('tells the other files by the place of the text', () => {
    const edit = {
      file: 'contact.yaml',
      find: 'erreurs: Votre demande est incomplète',
      replace: 'erreurs: Il manque un champ',
    };
    expect(reported([edit])).toContain(
      [
        'Autres fichiers : 1 modifié',
        '  ~ contact.yaml : modifié',
        '    1 texte change :',
        '    erreurs',
        '      avant : Votre demande est incomplète',
        '      après : Il manque un champ',
      ].join('\n'),
    );
  });

  it.each([
    {
      what: 'a number',
      file: 'plan-de-financement.yaml',
      find: 'pourcent: 80\n',
      before: '80',
      after: '70',
    },
    { what: 'a yes', file: 'ouverture.yaml', find: 'facultatif: true\n', before: 'true', after: 'false' },
  ])('sees $what that changes, though it is no text', ({ file, find, before, after }) => {
    const edit = { file, find, replace: find.replace(before, after) };
    const [other, ...more] = compared({ after: filesAfter([edit]) }).others;
    expect(more).toEqual([]);
    expect(other?.texts).toEqual([{ place: expect.any(String), before, after }]);
  });

  it('tells a service once, by its id, with its level and its text before and after', () => {
    const edit = {
      file: 'niveaux/niveau-2.mdx',
      find: "Accompagnement dans l'analyse des offres reçues.",
      replace: 'Analyse des offres reçues avec la commune.',
    };
    const { pages, services } = compared({ after: filesAfter([edit]) });
    expect(pages).toEqual([]);
    expect(services).toEqual([
      {
        name: '« analyse-des-offres » (niveau-2, avec-prestataire)',
        kind: 'changed',
        texts: [
          {
            place: 'texte',
            before: 'Accompagnement dans l’analyse des offres reçues.',
            after: 'Analyse des offres reçues avec la commune.',
          },
        ],
      },
    ]);
  });
});
