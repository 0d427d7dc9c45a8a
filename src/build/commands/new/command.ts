/**
 * Adds something to the contents, and asks in the terminal for what is missing: `npm run nouveau -- guide "Titre"`,
 * `financement "Titre"`, or `reponse` for an answer of the self-diagnosis.
 */
import { askerOn, HOW_TO_LEAVE, Refused } from './ask.ts';

// Said before the contents and what judges them are read.
console.log(`Lecture des contenus… ${HOW_TO_LEAVE}`);
const { addAnswer } = await import('./answer.ts');
const { newPage } = await import('./page.ts');

const [kind = '', ...words] = process.argv.slice(2);
const ask = askerOn(process.stdin, process.stdout);
try {
  const written = await ask.dialogue(() =>
    kind === 'reponse' ? addAnswer(ask) : newPage(kind, words.join(' ').trim(), ask),
  );
  console.log(written);
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
ask.close();
