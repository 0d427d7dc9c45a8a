import { describe, expect, it } from 'vitest';
import { reportOf } from './report.ts';
import { dayLine, filesAfter, realContent } from '../../../../tests/support/edited-content.ts';
import { compared, reported, situations } from '../../../../tests/support/content-diff.ts';

const guide = 'guides/definir-le-besoin.mdx';
const sentence = "L'enquête dit combien, l'atelier dit pourquoi.";

/** What became of each page, from a content to another. */
function kindsOf(sides: Parameters<typeof compared>[0]): string[][] {
  return compared(sides).pages.map(({ name, kind }) => [name, kind]);
}

describe('what changed in the pages', () => {
  it('is nothing for the same content, for other line breaks and for other comments', () => {
    expect(reported([])).toBe('Rien ne change.');
    const layout = [
      { file: guide, find: `${sentence} Quand`, replace: `${sentence}\nQuand` },
      { file: 'site.yaml', find: '# À compléter avant', replace: '# À remplir avant' },
    ];
    expect(reported(layout)).toBe('Rien ne change.');
  });

  it('is told with the sentence before and after, typeset, and how many others change', () => {
    const report = reported([
      { file: guide, find: sentence, replace: "L'enquête compte, l'atelier explique." },
      { file: guide, find: "- l'activité, le public, le gestionnaire et la distance ;\n", replace: '' },
      { file: guide, find: dayLine(guide), replace: 'misAJour: 2028-12-01' },
    ]);
    expect(report).toBe(
      [
        'Pages : 1 modifiée',
        `  ~ Définir le besoin avant d’aménager (${guide}) : modifiée`,
        '    2 textes changent, 1 texte disparaît. Par exemple :',
        '      avant : L’enquête dit combien, l’atelier dit pourquoi.',
        '      après : L’enquête compte, l’atelier explique.',
        '',
        `Situations de l’autodiagnostic : ${situations()} situations avant comme après`,
        '  Aucune ne mène à une autre recommandation.',
      ].join('\n'),
    );
  });

  it('tells a new title apart, and a day that alone changes', () => {
    const report = reported([
      { file: guide, find: "titre: Définir le besoin avant d'aménager", replace: 'titre: Définir le besoin' },
      { file: guide, find: dayLine(guide), replace: 'misAJour: 2028-12-01' },
    ]);
    expect(report).toContain(
      [
        `  ~ Définir le besoin (${guide}) : modifiée`,
        '    titre',
        '      avant : Définir le besoin avant d’aménager',
        '      après : Définir le besoin',
        '    1 texte change :',
        '    misAJour',
        `      avant : ${dayLine(guide).replace('misAJour: ', '')}`,
        '      après : 2028-12-01',
      ].join('\n'),
    );
  });

  it.each([
    [
      'a cell of a table',
      'guides/construire-le-modele-economique.mdx',
      '| Accueil et animation |',
      '| Accueil |',
    ],
    ['a title', guide, '## Commencer par le besoin', '## Partir du besoin'],
    ['where a link leads', 'pages/eligibilite.mdx', '(/financements/)', '(/guides/)'],
    ['a source', guide, '<Source id="france-tiers-lieux-questions" />', '<Source id="insee-analyses-105" />'],
    ['what a component shows', 'pages/eligibilite.mdx', "['porteur', 'batiment']", "['porteur']"],
    ['an item of the checklist', guide, '- Écrire le besoin sur une page.', '- Écrire le besoin.'],
  ])('sees %s', (_, file, find, replace) => {
    const [page, ...others] = compared({ after: filesAfter([{ file, find, replace }]) }).pages;
    expect(others).toEqual([]);
    expect(page?.texts).toHaveLength(1);
    expect(page?.texts[0]?.before).not.toBe(page?.texts[0]?.after);
  });

  it('says when no word changes but the layout does', () => {
    const bold = [{ file: guide, find: sentence, replace: `**${sentence}**` }];
    expect(reported(bold)).toContain('Aucun mot ne change, seulement la mise en forme.');
  });

  it('leaves a draft out, refused or not, until it is published', () => {
    const edit = { file: guide, find: '---\ntitre:', replace: '---\nbrouillon: true\ntitre:' };
    const drafted = filesAfter([edit]);
    const unwritten = { path: 'guides/essai.mdx', source: '---\nbrouillon: true\ntitre: Un essai\n---\n' };
    const name = `Définir le besoin avant d’aménager (${guide})`;
    expect(kindsOf({ before: drafted })).toEqual([[name, 'added']]);
    expect(kindsOf({ after: drafted })).toEqual([[name, 'removed']]);
    expect(
      kindsOf({ before: drafted, after: filesAfter([edit, { file: guide, find: sentence, replace: '' }]) }),
    ).toEqual([]);
    expect(reportOf(compared({ after: [...realContent, unwritten] }))).toBe('Rien ne change.');
  });

  it('names a new guide and a scheme that is gone, by their titles', () => {
    const added = { path: 'guides/essai.mdx', source: '---\ntitre: Un nouveau guide\n---\n\nUn texte.\n' };
    const after = [...realContent.filter(({ path }) => path !== 'financements/leader.mdx'), added];
    const report = reportOf(compared({ after }));
    expect(report).toContain('Pages : 1 ajoutée, 1 retirée');
    expect(report).toContain('  + Un nouveau guide (guides/essai.mdx) : ajoutée');
    expect(report).toContain('  − Programme européen LEADER (financements/leader.mdx) : retirée');
  });
});
