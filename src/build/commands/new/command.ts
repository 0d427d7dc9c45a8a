/**
 * Adds something to the contents, and asks in the terminal for what is missing: `npm run nouveau -- guide "Titre"`,
 * `financement "Titre"`, or `reponse` for an answer of the self-diagnosis.
 */
import { addAnswer } from './answer.ts';
import { askerOn } from './ask.ts';
import { newPage } from './page.ts';

const [kind = '', ...words] = process.argv.slice(2);
const ask = askerOn(process.stdin, process.stdout);
const { isDone, message } = await (kind === 'reponse'
  ? addAnswer(ask)
  : newPage(kind, words.join(' ').trim(), ask));
ask.close();
console[isDone ? 'log' : 'error'](message);
process.exitCode = isDone ? 0 : 1;
