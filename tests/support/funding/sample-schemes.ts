import { sampleContent } from '../edited-content.ts';
import { schemesOf } from './schemes-of.ts';

/** Schemes that no editor changes: for tests that name them. */
export const sample = schemesOf(sampleContent);
export const { schemes, known, names, schemeNamed } = sample;
