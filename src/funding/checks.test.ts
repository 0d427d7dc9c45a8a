import { describe, expect, it } from 'vitest';
import { eachIsReported, problemsAfter } from '../../tests/support/edited-content.ts';

const plan = 'plan-de-financement.yaml';
const programmes = 'programmes.yaml';
const detr = 'financements/detr.mdx';
const leader = 'financements/leader.mdx';
const guide = 'guides/monter-le-plan-de-financement.mdx';

describe('a scheme', () => {
  const dsil = 'financements/dsil.mdx';

  it.each([
    ['how much it is worth', 'montant', 'un texte'],
    ['when to ask', 'quand', 'un texte'],
    ['what not to sign before', 'avantDemarrage', 'un texte'],
    ['where to ask', 'ouDemander', 'un texte'],
    ['what it pays', 'depenses', 'une liste (une ligne « - … » par élément)'],
  ])('is refused without %s', (_what, key, kind) => {
    const edit = { file: dsil, find: `\n${key}: `, replace: `\n# ${key}: ` };
    expect(problemsAfter([edit])).toEqual([
      { file: dsil, line: 1, message: `Il manque « ${key} ».`, remedy: `ajoutez ${kind}` },
    ]);
  });

  eachIsReported([
    {
      fault: 'that gives no money, and says what it pays',
      file: 'financements/villages-d-avenir.mdx',
      find: 'niveaux: [niveau-1]',
      replace: 'depenses: [etude]\nniveaux: [niveau-1]',
      message: '« depenses » est refusé.',
      remedy: 'retirez cette ligne : un appui ne verse pas d’argent',
    },
  ]);
});

describe('a fault of the financing plan', () => {
  eachIsReported([
    {
      fault: 'an example with a line that does not exist',
      file: plan,
      find: '\n  premier:',
      replace:
        '\n  exemple: { mention: Un exemple., plan: travaux=5&garage=3, lien: Partir de là }\n  premier:',
      message: 'L’exemple a une partie qui ne se lit pas : « garage=3 ».',
      remedy: '[…]« travaux=170000 »',
    },
    {
      fault: 'an example of which the sums differ',
      file: plan,
      find: '\n  premier:',
      replace:
        '\n  exemple: { mention: Un exemple., plan: travaux=5&detr=3, lien: Partir de là }\n  premier:',
      message: 'L’exemple ne s’équilibre pas : 5 € de dépenses, 3 € de ressources.',
      remedy: 'corrigez un des montants : les deux sommes sont égales',
    },
    {
      fault: 'a first field on a line that does not exist',
      file: plan,
      find: '\n    ligne: travaux\n',
      replace: '\n    ligne: chantier\n',
      message: 'Dépense inconnue : « chantier ».',
      remedy: '[…]travaux[…]',
    },
    {
      fault: 'a rule on a resource that does not exist',
      file: plan,
      find: '[detr, dsil, autres-dotations]',
      replace: '[detr, dsil, dotations]',
      message: 'Ressource inconnue : « dotations ».',
      remedy: '[…]autres-dotations[…]',
    },
    {
      fault: 'a threshold on an expense that does not exist',
      file: plan,
      find: 'depenses: [etude, honoraires]',
      replace: 'depenses: [etudes, honoraires]',
      message: 'Dépense inconnue : « etudes ».',
      remedy: '[…]etude, achat[…]',
    },
    {
      fault: 'a resource that leads to a page that does not exist',
      file: plan,
      find: 'page: leader',
      replace: 'page: lider',
      message: 'Page de financement inconnue : « lider ».',
      remedy: '[…]leader[…]',
    },
    {
      fault: 'an open point that cites a source that does not exist',
      file: plan,
      find: 'sources: [atd31-fctva-2021]',
      replace: 'sources: [atd31]',
      message: 'Source inconnue : « atd31 ».',
      remedy: '[…]sources.yaml[…]',
    },
    {
      fault: 'an open point that draws on a rule that does not exist',
      file: plan,
      find: 'regle: part-du-maitre-d-ouvrage',
      replace: 'regle: part',
      message: 'Règle inconnue : « part ».',
      remedy: '[…]plafond-des-dotations[…]',
    },
    {
      fault: 'a number typed in the sentence of a rule',
      file: plan,
      find: 'couvre au moins {pourcent} %',
      replace: 'couvre au moins 20 %',
      at: 'Quand elle est accordée, la DETR couvre',
      message: 'Dans « regles › élément 3 › phrase », il manque « {pourcent} ».',
      remedy: '[…]« {pourcent} »[…]',
    },
    {
      fault: 'two lines of the same id',
      file: plan,
      find: 'id: charges',
      replace: 'id: animation',
      message: `Ligne du plan en double : « animation », déjà dans ${plan}, ligne […]`,
      remedy: 'gardez-en un seul[…]',
    },
    {
      fault: 'two lines of a budget that would both take what is missing',
      file: plan,
      find: 'libelle: Commune ou groupement, par emprunt',
      replace: 'libelle: Commune ou groupement, par emprunt\n    solde: true',
      at: '- id: detr',
      message: '[…]solde: true[…]',
      remedy: '[…]une seule[…]',
    },
  ]);
});

describe('a programme', () => {
  eachIsReported([
    {
      fault: 'that no file lists, where an aid asks for it, with those that exist',
      file: leader,
      find: 'programmes: [gal-leader]',
      replace: 'programmes: [gal-leader, villes-moyennes]',
      message: 'Programme inconnu : « villes-moyennes ».',
      remedy: 'écrivez un identifiant qui existe : petites-villes-de-demain, […]gal-leader[…]',
    },
    {
      fault: 'that no aid asks for: ticking it would do nothing',
      file: leader,
      find: 'programmes: [gal-leader]\n',
      replace: '',
      namedIn: programmes,
      at: '- id: gal-leader',
      message: 'Aucune aide ne demande le programme « gal-leader ».',
      remedy: 'retirez-le, ou nommez-le dans « programmes » d’une aide',
    },
    {
      fault: 'that stands twice, at its second place',
      file: programmes,
      find: '- id: gal-leader',
      replace: '- id: petites-villes-de-demain',
      alsoIn: [{ file: leader, find: '[gal-leader]', replace: '[petites-villes-de-demain]' }],
      message: `Programme en double : « petites-villes-de-demain », déjà dans ${programmes}, ligne […]`,
      remedy: '[…]',
    },
    ...['amf-zonage', 'cgct-l2334-33'].map((source) => ({
      fault: `whose list has no address, or no source: ${source}`,
      file: programmes,
      find: 'liste: amf-zonage-frr',
      replace: `liste: ${source}`,
      message: `Source inconnue ou sans adresse : « ${source} ».`,
      remedy: '[…]sources.yaml[…]',
    })),
  ]);
});

describe('a number that a rule reads and a sentence says', () => {
  eachIsReported([
    {
      fault: 'a share changed in a guide alone',
      file: guide,
      find: "C'est au moins 20 %",
      replace: "C'est au moins 25 %",
      message: 'Cette phrase dit « 25 % », et le plan de financement lit « 20 % » ou « 80 % ».',
      remedy: '[…]plan-de-financement.yaml[…]',
    },
    {
      fault: 'a threshold changed in a guide alone',
      file: 'guides/passer-un-marche-public.mdx',
      find: 'le seuil est durablement de 100 000 € HT',
      replace: 'le seuil est durablement de 90 000 € HT',
      message:
        'Cette phrase dit « 90 000 € », et le plan de financement lit « 100 000 € » ou « 60 000 € » ou « 40 000 € ».',
      remedy: '[…]vérifiez la source[…]',
    },
    {
      fault: 'a size changed in the front matter of an aid alone',
      file: detr,
      find: '- max: 2000\n',
      replace: '- max: 2500\n',
      message: 'Le texte de la page ne dit pas « 2 500 habitants » ni « moins de 2 501 habitants ».',
      remedy: '[…]corrigez le texte ou ce nombre[…]',
    },
  ]);

  it('changed in the rule alone, is reported at every sentence that says the former one', () => {
    const find = 'limite: au-plus\n    pourcent: 80';
    const problems = problemsAfter([{ file: plan, find, replace: find.replace('80', '70') }]);
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set([guide, detr]));
  });
});
