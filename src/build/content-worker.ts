import { parentPort } from 'node:worker_threads';
import { readNow } from '../checking/read-now.ts';
import { verdictOn } from './content-verdict.ts';

// A second of work, done on a processor of its own while Astro prepares its pages.
parentPort?.postMessage(verdictOn(readNow()), []);
