import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../../content-model/content-files.ts';
import { channelIds } from './index.ts';
import { filledIn } from '../../../tests/support/build-on-copy.ts';
import { lines } from '../../../tests/support/contact/channel-lines.ts';
import { settings } from '../../../tests/support/contact/every-channel.ts';
import {
  contentAfter,
  eachIsReported,
  problemsAfter,
  sampleContent,
  type Edit,
  type Fault,
} from '../../../tests/support/edited-content.ts';

const file = 'site.yaml';
const list = 'canaux: [telephone, copie, fichier]';
const quoted = 'écrivez un texte, entre guillemets';

/** A line of site.yaml written in another way. */
function line(name: string, find: string, replace: string, message: string, remedy: string): Fault {
  return { fault: name, file, find, replace, message, remedy };
}

function channelList(name: string, ids: string, remedy: string, message = '« canaux » est refusé.'): Fault {
  return line(name, list, `canaux: [${ids}]`, message, remedy);
}

describe('a fault of the channels in site.yaml', () => {
  eachIsReported([
    channelList(
      'the channel « formulaire » without its line',
      'telephone, copie, fichier, formulaire',
      'le canal « formulaire » demande de remplir la ligne « formulaire »',
    ),
    channelList(
      'channels without the telephone',
      'copie, fichier',
      'ajoutez « telephone » à la liste : on peut toujours appeler',
    ),
    channelList(
      'the same channel twice',
      'telephone, copie, fichier, copie',
      'gardez chaque moyen une seule fois',
    ),
    channelList(
      'a channel that does not exist',
      'telephone, copie, fichier, fax',
      `écrivez une de ces valeurs : ${channelIds.map((id) => `« ${id} »`).join(', ')}`,
      'Valeur refusée pour « canaux › élément 4 ».',
    ),
    line(
      'a department without quotes, which YAML takes for a number',
      "departement: '50'",
      'departement: 50',
      '« territoire › departement » n’a pas la bonne forme.',
      quoted,
    ),
    line(
      'a department that is none',
      "departement: '50'",
      'departement: Manche',
      '« territoire › departement » est refusé.',
      'un département s’écrit par son numéro, entre guillemets, comme « 50 »',
    ),
    line(
      'a neighbour without quotes',
      "'53', '61'",
      "53, '61'",
      '« territoire › voisins › élément 3 » n’a pas la bonne forme.',
      quoted,
    ),
  ]);
});

/** Lines added to site.yaml. */
function added(...more: string[]): Edit {
  return { file, find: list, replace: [list, ...more].join('\n') };
}

/** A value refused at its line. */
function refused(edit: Edit, at: string, key: string, remedy: string): Fault {
  return { ...edit, fault: at, at, message: `« ${key} » est refusé.`, remedy };
}

const wrongAddress = 'une adresse commence par « https:// »';
const addresses = ['http://exemple.fr/a', 'exemple.fr', 'https:a.fr', 'ftp://a.fr/', 'javascript:alert(1)'];

describe('a fault of the form of the Département in site.yaml', () => {
  eachIsReported(
    addresses.map((address) =>
      refused(added(`formulaire: ${address}`), `formulaire: ${address}`, 'formulaire', wrongAddress),
    ),
  );

  it('is none for a form on this machine, to try it', () => {
    expect(problemsAfter([added('formulaire: http://localhost:3000/essai')])).toEqual([]);
  });
});

/** A file of the content of a site with every channel. */
function filledInFile({ path, source }: ContentFile): ContentFile {
  if (path === file) return { path, source: filledIn({ canaux: channelIds, ...lines })(source) };
  return { path, source };
}

describe('a site with every channel', () => {
  const filled = sampleContent.map(filledInFile);

  it('is accepted, and gives the channels what they need, in the order of the list', () => {
    expect(problemsAfter([], filled)).toEqual([]);
    const [entry] = contentAfter([], filled).site;
    expect(entry?.value.channels).toEqual(channelIds);
    expect(entry?.value.email).toBe(settings.email);
    expect(entry?.value.form).toBe(settings.form);
  });
});
