import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import astroLogger from './astro-logger.ts';

let printed = '';

beforeEach(() => {
  printed = '';
  for (const stream of [process.stdout, process.stderr]) {
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      printed += String(text);
      return true;
    });
  }
});
afterEach(() => {
  vi.restoreAllMocks();
});

/** What is printed of a message of Astro. */
function saidOf(level: 'info' | 'warn' | 'error', label: string | null, message: string): string {
  astroLogger({ own: ['content'] }).write({ level, label, message, newLine: true });
  return printed;
}

it('leaves out the progress of Astro, and what an integration of ours throws, which ends the build', () => {
  expect(saidOf('info', 'build', 'Collecting build info...')).toBe('');
  expect(saidOf('error', 'content', 'An unhandled error occurred')).toBe('');
});

it('keeps its warnings and its errors, marked as its own', () => {
  expect(saidOf('warn', 'vite', 'careful')).toMatch(/\[Astro, vite\].* careful\n$/);
  expect(saidOf('error', null, 'broken')).toMatch(/\nbroken\n$/);
});

it('says in French where a server answers, and nothing else of what it prints then', () => {
  expect(
    saidOf('info', 'SKIP_FORMAT', '  ready in 9 ms\n  Local \u001B[36mhttp://localhost:4321/\u001B[39m\n'),
  ).toBe('✔ Le site est à l’adresse http://localhost:4321/\n  Pour l’arrêter : Ctrl et C.\n');
  printed = '';
  expect(saidOf('info', 'SKIP_FORMAT', 'press h + enter')).toBe('');
});
