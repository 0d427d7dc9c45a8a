import { describe, expect, it } from 'vitest';
import { contentAfter, lineAfter, problemsAfter, type Fault } from '../../../tests/support/edited-content.ts';

const file = 'glossaire.yaml';
const edit = (find: string, replace: string) => ({ file, find, replace });

const faults: readonly Fault[] = [
  {
    fault: 'a term too early in the alphabetical order',
    edits: [edit('terme: Cahier des charges', 'terme: Radis')],
    file,
    at: 'terme: Radis',
    message: '« Radis » n’est pas à sa place dans l’ordre alphabétique.',
    remedy: 'mettez-le après « Programmation »',
  },
  {
    fault: 'a term that should come first',
    edits: [edit('terme: Gouvernance', 'terme: Abri')],
    file,
    at: 'terme: Abri',
    message: '« Abri » n’est pas à sa place dans l’ordre alphabétique.',
    remedy: 'mettez-le en premier',
  },
  {
    fault: 'a term out of order, its accent ignored',
    edits: [edit('terme: TVA', 'terme: Âge')],
    file,
    at: 'terme: Âge',
    message: '« Âge » n’est pas à sa place dans l’ordre alphabétique.',
    remedy: 'mettez-le après « ADEME »',
  },
  {
    fault: 'an id twice',
    edits: [edit('id: gouvernance', 'id: regie')],
    file,
    at: 'id: regie',
    message: `Terme en double : « regie », déjà dans ${file}, ligne`,
    remedy: 'gardez-en un seul, ou changez l’un des deux',
  },
  {
    fault: 'a writing that leads to two terms',
    edits: [edit('formes: [plans de financement]', 'formes: [maîtres d’ouvrage]')],
    file,
    at: '- id: plan-de-financement',
    message: `Écriture d’un terme en double : « maîtres d’ouvrage », déjà dans ${file}, ligne`,
    remedy: 'gardez-en un seul, ou changez l’un des deux',
  },
  {
    fault: 'an acronym declared twice',
    edits: [edit('sigle: AMF', 'sigle: CAUE')],
    file,
    at: '- sigle: CAUE',
    message: `Écriture d’un terme en double : « caue », déjà dans ${file}, ligne`,
    remedy: 'gardez-en un seul, ou changez l’un des deux',
  },
  {
    fault: 'an acronym without its long form',
    edits: [edit('    developpement: direction régionale des affaires culturelles\n', '')],
    file,
    at: 'terme: DRAC',
    message: 'Le sigle « DRAC » n’est pas développé.',
    remedy: 'ajoutez « developpement » : le sigle en toutes lettres',
  },
  {
    fault: 'a word linked by anything but « false »',
    edits: [edit('lie: false\n  - id: caf', 'lie: non\n  - id: caf')],
    file,
    at: 'lie: non',
    message: 'Valeur refusée pour « termes › élément 5 › lie ».',
    remedy: 'écrivez « false »',
  },
];

describe('a fault of the glossary', () => {
  it.each(faults)('is reported with its line and what to write: $fault', (planted) => {
    const { edits, at, message, remedy } = planted;
    const [problem, ...others] = problemsAfter(edits);
    expect(others).toEqual([]);
    expect(problem).toMatchObject({ file, line: lineAfter(edits, file, at), remedy });
    expect(problem?.message).toContain(message);
  });
});

describe('a definition', () => {
  it('rests on official sources only, for it says nothing of who wrote it', () => {
    const { glossary, sources } = contentAfter([]);
    const known = sources.flatMap(({ value }) => value.sources);
    const used = glossary.flatMap(({ value }) => value.terms.flatMap(({ source }) => source ?? []));
    expect(used.length).toBeGreaterThan(25);
    expect(used.filter((id) => known.find((source) => source.id === id)?.confidence === 'S')).toEqual([]);
  });
});
