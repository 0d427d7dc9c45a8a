import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import astroLogger from './astro-logger.js';

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
  expect(saidOf('info', 'SKIP_FORMAT', 'Local http://localhost:4321/')).toBe('');
  expect(saidOf('error', 'content', 'An unhandled error occurred')).toBe('');
});

it('keeps its warnings and its errors, marked as its own', () => {
  expect(saidOf('warn', 'vite', 'careful')).toMatch(/\[Astro, vite\].* careful\n$/);
  expect(saidOf('error', null, 'broken')).toMatch(/\nbroken\n$/);
});
