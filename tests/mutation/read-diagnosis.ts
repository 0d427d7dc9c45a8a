import { inject } from 'vitest';

/** What `give-diagnosis.ts` has read, whichever is asked for. */
export const readDiagnosis = () => inject('diagnosis');
