import { parentPort, workerData } from 'node:worker_threads';
import { readNow } from '../load-content.ts';
import type { ContentFile } from '../../content-model/content-files.ts';
import { verdictOn } from './content-verdict.ts';

// A second of work, done on a processor of its own while Astro reads the same files.
const files: readonly ContentFile[] = workerData;
parentPort?.postMessage(verdictOn(readNow(files)), []);
