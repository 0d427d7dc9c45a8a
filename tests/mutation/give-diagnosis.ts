import type { TestProject } from 'vitest/node';
import { readDiagnosis } from '../support/diagnosis/read-diagnosis.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly diagnosis: ReturnType<typeof readDiagnosis>;
  }
}

/** Reads the questionnaire of the fixtures once, for all mutants. */
export default function giveDiagnosis({ provide }: TestProject): void {
  provide('diagnosis', readDiagnosis('sample'));
}
