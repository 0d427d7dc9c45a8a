import { expect, it } from 'vitest';
import { copyMessage, type CopyState } from './copy-state.ts';

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

it('each state of the copy has its sentence, with its days or its files', () => {
  expect(new Set(states.map(copyMessage)).size).toBe(states.length);
  expect(copyMessage({ kind: 'partial', copy })).toContain('3 fichiers sur 8');
  for (const kind of ['journey', 'whole'] as const)
    expect(copyMessage({ kind, copy })).toMatch(/depuis le 15\/01\/2026.* le 20\/01\/2026/);
});
