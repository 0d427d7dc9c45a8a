import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../checks.ts';
import { changed, fresh } from '../../../../tests/support/launch-checklist.ts';

const file = 'ouverture.yaml';

/** Faults planted in the list, each by one text for another. */
const faults = [
  {
    fault: 'a line of site.yaml that nothing asks for',
    find: '    cles: [dpo]\n',
    replace: '',
    at: '- id: courriel',
    message: 'La ligne « dpo » de site.yaml peut manquer, et aucun point ne la demande.',
    remedy: 'ajoutez un point à « aFournir », avec « cles: [dpo] »',
  },
  {
    fault: 'a line that site.yaml does not have',
    find: 'cles: [dpo]',
    replace: 'cles: [dpo, fax]',
    at: 'cles: [dpo, fax]',
    message: 'Ligne inconnue de site.yaml : « fax ».',
    remedy: 'écrivez un identifiant qui existe : formulaire, demarcheNumerique',
  },
  {
    fault: 'a page that does not exist',
    find: 'pages: [/offre/depliant/]',
    replace: 'pages: [/depliant/]',
    at: 'pages: [/depliant/]',
    message: 'Page inconnue : « /depliant/ ».',
    remedy: 'écrivez peut-être « /offre/depliant/ »',
  },
  {
    fault: 'two points of one name',
    find: '- id: rgaa-5',
    replace: '- id: dpo',
    at: '- id: dpo',
    message: 'Point en double : « dpo », déjà dans ouverture.yaml, ligne',
    remedy: 'gardez-en un seul, ou changez l’un des deux',
  },
  {
    fault: 'a text of a file that does not exist',
    find: 'pages/accessibilite.mdx: tout',
    replace: 'pages/accessibilité.mdx: tout',
    at: 'pages/accessibilité.mdx: tout',
    message: 'Fichier inconnu : « pages/accessibilité.mdx ».',
    remedy: 'écrivez peut-être « pages/accessibilite.mdx »',
  },
  {
    fault: 'a text under a key that holds none',
    find: 'interface.yaml: [brouillon]',
    replace: 'interface.yaml: [brouillons]',
    at: 'interface.yaml: [brouillons]',
    message: '« interface.yaml » n’a aucun texte sous « brouillons ».',
    remedy: 'écrivez les clés reliées par un point, comme « brouillon.garde »',
  },
  {
    fault: 'an answer in the place of a line of site.yaml',
    find: '    cles: [dpo]\n',
    replace: '    cles: [dpo]\n    reponse: { le: 2026-12-01, texte: Oui. }\n',
    at: 'reponse: { le: 2026-12-01, texte: Oui. }',
    message: '« aFournir › élément 6 › reponse » est refusé.',
    remedy: 'une réponse ne remplace pas la ligne de site.yaml : remplissez-la',
  },
  {
    fault: 'an answer in the place of a validation',
    find: '- id: pied-de-page\n',
    replace: '- id: pied-de-page\n    reponse: { le: 2026-12-01, texte: Oui. }\n',
    at: 'reponse: { le: 2026-12-01, texte: Oui. }',
    message: '« aValider › élément 1 › reponse » est refusé.',
    remedy: 'un texte se valide par « valide », pas par « reponse »',
  },
  {
    fault: 'a validation of no text',
    find: '- id: mention-algorithmique\n',
    replace: "- id: mention-algorithmique\n    valide: { le: 2026-12-01, empreinte: '1a2b3c4d' }\n",
    at: "valide: { le: 2026-12-01, empreinte: '1a2b3c4d' }",
    message: '« aValider › élément 5 › valide » est refusé.',
    remedy: 'un point sans « textes » n’a rien à valider : écrivez « reponse »',
  },
  {
    fault: 'a fingerprint that is none',
    find: '- id: stockage\n',
    replace: '- id: stockage\n    valide: { le: 2026-12-01, empreinte: oui }\n',
    at: 'empreinte: oui',
    message: '« aValider › élément 4 › valide › empreinte » est refusé.',
    remedy: 'une empreinte s’écrit entre guillemets, comme « 1a2b3c4d » : npm run check:launch la donne',
  },
];

describe('a fault of the list of what is open', () => {
  it.each(faults)('stops the build with its line and what to write: $fault', (planted) => {
    const { find, replace, at, message, remedy } = planted;
    const files = changed(fresh, file, (source) => source.replace(find, () => replace));
    const lines = files.find(({ path }) => path === file)?.source.split('\n') ?? [];
    expect(checkContent(files).problems).toEqual([
      {
        file,
        line: lines.findLastIndex((line) => line.includes(at)) + 1,
        message: expect.stringContaining(message),
        remedy: expect.stringContaining(remedy),
      },
    ]);
  });
});
