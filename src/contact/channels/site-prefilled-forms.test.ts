import { describe, expect, it } from 'vitest';
import { lineAfter, problemsAfter, type Edit, type Fault } from '../../../tests/support/edited-content.ts';

const file = 'site.yaml';
const list = 'canaux: [telephone, copie, fichier]';
const https = 'https://exemple.fr/formulaire';

/** Lines added to site.yaml. */
function added(...lines: string[]): Edit[] {
  return [{ file, find: list, replace: [list, ...lines].join('\n') }];
}

function procedure(fields: string, address = https, ...rest: string[]): Edit[] {
  return added('demarcheNumerique:', `  adresse: ${address}`, `  champs: ${fields}`, ...rest);
}

function publik(parameters: string, address = https): Edit[] {
  return added('publik:', `  adresse: ${address}`, `  parametres: ${parameters}`);
}

/** A value refused at its line. */
function refused(edits: Edit[], at: string, key: string, remedy: string): Fault {
  return { fault: at, edits, file, at, message: `« ${key} » est refusé.`, remedy };
}

/** A key that the schema does not know. */
function unknownKey(edits: Edit[], key: string, place: string, known: string): Fault {
  const message = `Clé inconnue dans « ${place} » : « ${key} ».`;
  return { fault: key, edits, file, at: `${key}: `, message, remedy: `écrivez une de ces clés : ${known}` };
}

const wrongAddress = 'une adresse commence par « https:// »';
const addresses = ['http://exemple.fr/a', 'exemple.fr', 'https:a.fr', 'ftp://a.fr/', 'javascript:alert(1)'];

const wrongField =
  'le numéro d’un champ se lit dans la démarche, page « préremplir », comme « Q2hhbXAtNDUyMQ »';
const fieldIds = [
  "'4521'",
  'Champ-4521',
  'champ_Q2hhbXAtNDUyMQ',
  'Q2hhbXAtNDUyMQ==',
  'Q2hhbXAtNDUyMR',
  'Q2hhbXAtNDUyMQ Q',
  ...['Champ-', 'Champ-un', 'Dossier-4521'].map((name) => btoa(name).replaceAll('=', '')),
  "''",
];

const wrongParameter = 'un paramètre s’écrit sans espace ni accent, comme « code_diagnostic »';
const parameters = ['le code', 'résumé', 'a=b', "''"];

const faults: readonly Fault[] = [
  ...addresses.flatMap((address) => [
    refused(added(`formulaire: ${address}`), `formulaire: ${address}`, 'formulaire', wrongAddress),
    refused(procedure('{}', address), `adresse: ${address}`, 'demarcheNumerique › adresse', wrongAddress),
    refused(publik('{}', address), `adresse: ${address}`, 'publik › adresse', wrongAddress),
  ]),
  ...fieldIds.map((id) =>
    refused(procedure(`{ commune: ${id} }`), `: ${id} }`, 'demarcheNumerique › champs › commune', wrongField),
  ),
  ...parameters.map((name) =>
    refused(publik(`{ resume: ${name} }`), `: ${name} }`, 'publik › parametres › resume', wrongParameter),
  ),
  unknownKey(
    procedure('{ code: Q2hhbXAtNDUyMQ, prenom: Q2hhbXAtNDUyMg }'),
    'prenom',
    'demarcheNumerique › champs',
    'code, resume, commune, intercommunalite',
  ),
  unknownKey(procedure('{}', https, '  numero: 12'), 'numero', 'demarcheNumerique', 'adresse, champs'),
  unknownKey(publik('{ mail: mail }'), 'mail', 'publik › parametres', 'code, resume, commune'),
];

describe('a fault of a form of the Département in site.yaml', () => {
  it.each(faults)('is reported alone, with its line and what to write: $fault', (planted) => {
    const { edits, at, message, remedy } = planted;
    expect(problemsAfter(edits)).toEqual([{ file, line: lineAfter(edits, file, at), message, remedy }]);
  });

  it('is none for a form of which no field is named, or on this machine, to try it', () => {
    expect(problemsAfter(publik('{}'))).toEqual([]);
    expect(problemsAfter(procedure('{}'))).toEqual([]);
    expect(problemsAfter(added('formulaire: http://localhost:3000/essai'))).toEqual([]);
  });
});
