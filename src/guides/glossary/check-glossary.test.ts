import { describe, expect, it } from 'vitest';
import {
  contentAfter,
  eachIsReported,
  faultsIn,
  keepOne,
  realContent,
} from '../../../tests/support/edited-content.ts';

const file = 'glossaire.yaml';
const fault = faultsIn(file);

describe('a fault of the glossary', () => {
  eachIsReported([
    fault(
      'a term too early in the alphabetical order',
      'terme: Cahier des charges',
      'terme: Radis',
      '« Radis » n’est pas à sa place dans l’ordre alphabétique.',
      'mettez-le après « Programmation »',
    ),
    fault(
      'a term that should come first',
      'terme: Gouvernance',
      'terme: Abri',
      '« Abri » n’est pas à sa place dans l’ordre alphabétique.',
      'mettez-le en premier',
    ),
    fault(
      'a term out of order, its accent ignored',
      'terme: TVA',
      'terme: Âge',
      '« Âge » n’est pas à sa place dans l’ordre alphabétique.',
      'mettez-le après « ADEME »',
    ),
    fault(
      'an id twice',
      'id: gouvernance',
      'id: regie',
      `Terme en double : « regie », déjà dans ${file}, ligne […]`,
      keepOne,
    ),
    fault(
      'a writing that leads to two terms',
      'formes: [plans de financement]',
      'formes: [maîtres d’ouvrage]',
      `Écriture d’un terme en double : « maîtres d’ouvrage », déjà dans ${file}, ligne […]`,
      keepOne,
      { at: '- id: plan-de-financement' },
    ),
    fault(
      'an acronym declared twice',
      'sigle: AMF',
      'sigle: CAUE',
      `Écriture d’un terme en double : « caue », déjà dans ${file}, ligne […]`,
      keepOne,
    ),
    fault(
      'an acronym without its long form',
      '    developpement: direction régionale des affaires culturelles\n',
      '',
      'Le sigle « DRAC » n’est pas développé.',
      'ajoutez « developpement » : le sigle en toutes lettres',
      { at: 'terme: DRAC' },
    ),
    fault(
      'a word linked by anything but « false »',
      'lie: false\n  - id: caf',
      'lie: non\n  - id: caf',
      'Valeur refusée pour « termes › élément 2 › lie ».',
      'écrivez « false »',
    ),
    fault(
      'a term whose source does not exist',
      'source: haut-rhin-erp',
      'source: haut-rhin-epr',
      'Source inconnue : « haut-rhin-epr ».',
      'écrivez un identifiant de sources.yaml, ou ajoutez-y celui-ci',
    ),
  ]);
});

describe('a definition', () => {
  it('rests on official sources only, for it says nothing of who wrote it', () => {
    const { glossary, sources } = contentAfter([], realContent);
    const known = sources.flatMap(({ value }) => value.sources);
    const used = glossary.flatMap(({ value }) => value.terms.flatMap(({ source }) => source ?? []));
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => known.find((source) => source.id === id)?.confidence === 'S')).toEqual([]);
  });
});
