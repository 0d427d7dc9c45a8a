import { resolve } from 'node:path';

/**
 * The folder that holds every sentence of the site. The only place that names it: another offer is
 * another folder, and the tests of faulty content give theirs in the environment.
 */
const given = process.env['CONTENT_FOLDER'];

export const contentFolder = resolve(given ?? 'src/content');

/**
 * Where Astro keeps what it read between two builds; nothing for its usual place. It keeps the paths of the
 * files too: two folders of content with the same pages must not share it.
 */
export const contentCache = given === undefined ? undefined : `${contentFolder}.cache`;
