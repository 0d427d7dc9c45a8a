import { resolve } from 'node:path';

/**
 * The folder that holds every sentence of the site. The only place that names it: another offer is
 * another folder, and the tests of faulty content give theirs in the environment.
 */
export const contentFolder = resolve(process.env['CONTENT_FOLDER'] ?? 'src/content');
