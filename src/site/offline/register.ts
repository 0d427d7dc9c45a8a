/** What the pages need of the worker; apart from what the worker itself reads, which must share nothing with them. */

/** The file of the worker, at the root of the site: it answers for the addresses below its own. */
export const WORKER_FILE = '/service-worker.js';

/** Where this browser remembers that its visitor wants nothing kept; nothing is written before they say so. */
export const CHOICE = 'hors-connexion';

/** What stands there then. */
export const REFUSED = 'non';
