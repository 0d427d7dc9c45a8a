import { describe, expect, it } from 'vitest';
import { copyMessage, copyStates, type CopyState, type OfflineTexts } from './copy-state.ts';

const copy = {
  since: Date.UTC(2026, 0, 15, 12),
  checked: Date.UTC(2026, 0, 20, 12),
  files: 3,
  expected: 8,
};
const states: readonly CopyState[] = [
  { kind: 'unsupported' },
  { kind: 'refused' },
  { kind: 'none' },
  { kind: 'copying' },
  { kind: 'interrupted' },
  { kind: 'journey', copy },
  { kind: 'partial', copy },
  { kind: 'whole', copy },
];
const texts = (text: (key: string) => string): OfflineTexts => ({
  titre: text('titre'),
  sansScript: text('sansScript'),
  essentiel: text('essentiel'),
  entier: text('entier'),
  partie: text('partie'),
  enCours: text('enCours'),
  interrompue: text('interrompue'),
  rien: text('rien'),
  refuse: text('refuse'),
  impossible: text('impossible'),
  retiree: text('retiree'),
  garder: text('garder'),
  effacer: text('effacer'),
  refuser: text('refuser'),
});

describe('the copy of the site on the device', () => {
  it('has the buttons of its state: to keep the whole site where it is not, to erase where something is or may be, to refuse before', () => {
    const buttons = states.map(({ kind }) => [kind, copyStates[kind].actions.join(' ')]);
    expect(buttons).toEqual([
      ['unsupported', ''],
      ['refused', 'keepWhole'],
      ['none', 'keepWhole refuse'],
      ['copying', 'erase'],
      ['interrupted', 'keepWhole erase'],
      ['journey', 'keepWhole erase'],
      ['partial', 'keepWhole erase'],
      ['whole', 'erase'],
    ]);
  });

  it('has the sentence of its state, each its own', () => {
    const said = states.map((state) =>
      copyMessage(
        state,
        texts((key) => key),
      ),
    );
    expect(said).toEqual([
      'impossible',
      'refuse',
      'rien',
      'enCours',
      'interrompue',
      'essentiel',
      'partie',
      'entier',
    ]);
  });

  it('has its days and files in that sentence', () => {
    const all = texts(() => '{jour}, {verifie}, {fichiers} sur {total}');
    expect(copyMessage({ kind: 'partial', copy }, all)).toBe('15/01/2026, 20/01/2026, 3 sur 8');
  });
});
