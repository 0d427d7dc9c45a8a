/** Names that pages need of the worker; apart from those that the worker reads, which must share nothing with them. */

/** The file of the worker, at the root of the site: it answers for the addresses below its own. */
export const WORKER_FILE = '/service-worker.js';

/** Key of the refusal in the local storage; nothing is written before the visitor refuses. */
export const CHOICE = 'hors-connexion';

/** Value of the refusal. */
export const REFUSED = 'non';
