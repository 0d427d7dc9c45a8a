import { describe, expect, it } from 'vitest';
import { checkAcronyms, firstUses } from './check-acronyms.ts';
import { readPages } from '../../site/check-site.ts';
import { term, terms } from '../../../tests/support/made-up-terms.ts';

const acronyms = [
  term('', 'ZIP', { expansion: 'zone idéale de pique-nique', firstUse: 'pique-nique ZIP' }),
  term('', 'AB', { expansion: 'amis du bourg' }),
];

/** What the build says of a page made of this main part. */
function problems(main: string) {
  const pages = readPages([['/page/', `<body><header>SAO</header><main>${main}</main></body>`]]);
  return checkAcronyms(pages, { terms, acronyms, names: ['HTML'] });
}

describe('the acronyms of a text', () => {
  it.each([
    ['two capitals', 'Le CT et l’ERP.', ['CT', 'ERP']],
    ['accents and digits', 'L’appel DÉTER, du CO2, la zone FRR+', ['DÉTER', 'CO2', 'FRR']],
    ['a hyphen or a slash', 'Le formulaire DETR-DSIL, CTM/CPS', ['DETR', 'DSIL', 'CTM', 'CPS']],
    ['a number behind', 'Selon l’ATD 31', ['ATD']],
    ['each once', 'SAO, SAO', ['SAO']],
  ])('are read with %s', (_, text, expected) => {
    expect(firstUses([text]).map(({ acronym }) => acronym)).toEqual(expected);
  });

  it.each([
    ['an article of law', 'article L. 1111-10, R. 2334-24'],
    ['a place', 'Saint-Lô, Mont-Saint-Michel-Normandie'],
    ['a place after its postal code', '50050 SAINT-LÔ CEDEX 9'],
    ['a roman numeral', 'le XXIe siècle, tome II, le titre IV'],
    ['a code', 'par exemple 34GN-GKP, 34GN‑GKP ou 34GN2AQ'],
    ['a word with a capital inside', 'JavaScript, UrbanVitaliz, Rue89Lyon, L’@telier'],
    ['one letter', 'À Y, le type L, m²'],
  ])('are not %s', (_, text) => {
    expect(firstUses([text])).toEqual([]);
  });
});

describe('a page', () => {
  it.each([
    ['spells the acronym out', '<p>un service d’aide à l’œuvre (SAO), le SAO</p>'],
    ['spells it out behind', '<p>le SAO (service d’aide à l’œuvre)</p>'],
    ['spells it out inside brackets', '<p>(service d’aide à l’œuvre, SAO)</p>'],
    ['spells it out in its title', '<h1>Service d’aide à l’œuvre (SAO)</h1><p>Le SAO.</p>'],
    ['spells it out in the plural', '<p>des services d’aide à l’œuvre (SAO)</p>'],
    ['spells it out across tags', '<p>le <a href="/">service d’aide\nà l’œuvre</a> (<b>SAO</b> 31)</p>'],
    ['announces it as the content says', '<p>le pique-nique ZIP, puis ZIP</p>'],
    ['uses it only where the search does not look', '<nav data-pagefind-ignore>SAO</nav><code>SAO</code>'],
    ['uses a name', '<p>HTML</p>'],
  ])('is accepted when it %s', (_, main) => {
    expect(problems(main)).toEqual([]);
  });

  it.each([
    ['never', '<p>le SAO</p>'],
    ['too late', '<h2>Le SAO</h2><p>le service d’aide à l’œuvre (SAO)</p>'],
    ['in other words', '<p>le service d’aide aux œuvres (SAO)</p>'],
    ['in another paragraph', '<p>le service d’aide à l’œuvre</p><p>(SAO)</p>'],
    [
      'only in what the search ignores',
      '<p data-pagefind-ignore>service d’aide à l’œuvre (SAO)</p><p>SAO</p>',
    ],
  ])('is refused when it spells the acronym out %s', (_, main) => {
    expect(problems(main).map(({ file, remedy }) => ({ file, remedy }))).toEqual([
      { file: '/page/', remedy: 'écrivez d’abord « service d’aide à l’œuvre (SAO) », puis « SAO »' },
    ]);
  });

  it('is refused with the acronym, its sentence and what to write', () => {
    expect(problems('<p>Le ZIP du bourg.</p>')).toEqual([
      {
        file: '/page/',
        message: 'Sigle employé sans être expliqué : « ZIP », dans « Le ZIP du bourg. ».',
        remedy: 'écrivez d’abord « pique-nique ZIP », puis « ZIP »',
      },
    ]);
  });

  it('is refused for an acronym that the content does not know', () => {
    expect(problems('<p>Le QRS du bourg.</p>')).toEqual([
      {
        file: '/page/',
        message: 'Sigle inconnu : « QRS », dans « Le QRS du bourg. ».',
        remedy:
          'écrivez les mots à sa place, ou ajoutez-le à glossaire.yaml : sous « sigles » avec ses mots, sous « noms » s’il n’en a pas',
      },
    ]);
  });
});
