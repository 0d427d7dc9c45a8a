import { describe, expect, it } from 'vitest';
import { copyStates, copyMessage, type CopyState, type OfflineTexts } from './copy-state.ts';

const copy = {
  version: 'a1b2c3d4',
  since: Date.UTC(2026, 0, 15, 12),
  bytes: 1_234_567,
  files: 3,
  expected: 8,
};
const states: readonly CopyState[] = [
  { kind: 'unsupported' },
  { kind: 'refused' },
  { kind: 'none' },
  { kind: 'copying' },
  { kind: 'partial', copy },
  { kind: 'whole', copy },
];
const texts = (text: (key: string) => string): OfflineTexts => ({
  titre: text('titre'),
  sansScript: text('sansScript'),
  entier: text('entier'),
  partie: text('partie'),
  enCours: text('enCours'),
  rien: text('rien'),
  refuse: text('refuse'),
  impossible: text('impossible'),
  effacer: text('effacer'),
  renoncer: text('renoncer'),
  garder: text('garder'),
});

describe('the copy of the site on the device', () => {
  it('has the button of its state, even when all sentences are the same', () => {
    const same = texts(() => 'La même phrase.');
    expect(
      states.map((state) => [copyMessage(state, same), copyStates[state.kind].action ?? 'no button']),
    ).toEqual(
      ['no button', 'again', 'renounce', 'renounce', 'erase', 'erase'].map((act) => ['La même phrase.', act]),
    );
  });

  it('is looked at again only while it may change by itself', () => {
    const pending = states.filter(({ kind }) => copyStates[kind].isPending).map(({ kind }) => kind);
    expect(pending).toEqual(['none', 'copying']);
  });

  it('has the sentence of its state', () => {
    const keys = texts((key) => key);
    expect(states.map((state) => copyMessage(state, keys))).toEqual([
      'impossible',
      'refuse',
      'rien',
      'enCours',
      'partie',
      'entier',
    ]);
  });

  it('has its day, version, size and files in that sentence', () => {
    const all = texts(() => '{jour}, {version}, {taille} Mo, {fichiers} sur {total}');
    expect(copyMessage({ kind: 'partial', copy }, all)).toBe('15/01/2026, a1b2c3d4, 1,2 Mo, 3 sur 8');
  });
});
