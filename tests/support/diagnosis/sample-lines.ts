import type { Violation } from '../../../src/diagnosis/verify/subject.ts';
import { sampleContent } from '../edited-content.ts';
import { editedContent } from './real-subject.ts';

/** The line of the sample at a place. */
export function lineAt(place: Violation['at']): string {
  const [entry] = editedContent((same) => same).diagnosis;
  return sampleLine(entry?.lineOf(place));
}

/** A line of the sample, by its number. */
export function sampleLine(number = 0): string {
  return (
    sampleContent.find(({ path }) => path === 'autodiagnostic.yaml')?.source.split('\n')[number - 1] ?? ''
  );
}
