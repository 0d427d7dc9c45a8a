import { describe, expect, it } from 'vitest';
import { channelIds } from './index.ts';
import { lineAfter, problemsAfter, type Edit, type Fault } from '../../../tests/support/edited-content.ts';

const file = 'site.yaml';
const list = 'canaux: [telephone, copie, fichier]';

/** The list of channels, and lines after it. */
function channelsWith(added: string, ...lines: string[]): Edit {
  return { file, find: list, replace: [list.replace(']', `${added}]`), ...lines].join('\n') };
}

const needs = [
  ['courriel', 'courriel'],
  ['formulaire', 'formulaire'],
  ['demarche-numerique', 'demarcheNumerique'],
  ['publik', 'publik'],
] as const;

const faults: readonly Fault[] = [
  ...needs.map(([channel, line]) => ({
    fault: `the channel « ${channel} » without its line`,
    edits: [channelsWith(`, ${channel}`)],
    file,
    at: 'canaux: [',
    message: '« canaux » est refusé.',
    remedy: `le canal « ${channel} » demande de remplir la ligne « ${line} »`,
  })),
  {
    fault: 'channels without the telephone',
    edits: [{ file, find: list, replace: 'canaux: [copie, fichier]' }],
    file,
    at: 'canaux: [',
    message: '« canaux » est refusé.',
    remedy: 'ajoutez « telephone » à la liste : on peut toujours appeler',
  },
  {
    fault: 'the same channel twice',
    edits: [channelsWith(', copie')],
    file,
    at: 'canaux: [',
    message: '« canaux » est refusé.',
    remedy: 'gardez chaque façon une seule fois',
  },
  {
    fault: 'a channel that does not exist',
    edits: [channelsWith(', fax')],
    file,
    at: 'canaux: [',
    message: 'Valeur refusée pour « canaux › élément 4 ».',
    remedy: `écrivez une de ces valeurs : ${channelIds.map((id) => `« ${id} »`).join(', ')}`,
  },
  {
    fault: 'a department without quotes, which YAML takes for a number',
    edits: [{ file, find: "departement: '50'", replace: 'departement: 50' }],
    file,
    at: 'departement: 50',
    message: '« territoire › departement » n’a pas la bonne forme.',
    remedy: 'écrivez un texte, entre guillemets',
  },
  {
    fault: 'a department that is none',
    edits: [{ file, find: "departement: '50'", replace: 'departement: Manche' }],
    file,
    at: 'departement: Manche',
    message: '« territoire › departement » est refusé.',
    remedy: 'un département s’écrit par son numéro, entre guillemets, comme « 50 »',
  },
  {
    fault: 'a neighbour without quotes',
    edits: [{ file, find: "'53', '61'", replace: "53, '61'" }],
    file,
    at: "53, '61'",
    message: '« territoire › voisins › élément 3 » n’a pas la bonne forme.',
    remedy: 'écrivez un texte, entre guillemets',
  },
];

describe('a fault of the channels in site.yaml', () => {
  it.each(faults)('is reported alone, with its line and what to write: $fault', (planted) => {
    const { edits, at, message, remedy } = planted;
    expect(problemsAfter(edits)).toEqual([{ file, line: lineAfter(edits, file, at), message, remedy }]);
  });
});
