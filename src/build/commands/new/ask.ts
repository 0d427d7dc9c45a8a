import { createInterface } from 'node:readline/promises';

/** A value that can be chosen, and how it reads. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** What an answer must be, beside written. */
interface Wanted {
  /** What to write instead, if the answer is refused. */
  readonly refuse?: (answer: string) => string | undefined;
  /** Whether an empty line passes: the question is left open. */
  readonly isOptional?: boolean;
  /** Whether a second empty line passes: the first may be a stray key. */
  readonly canWait?: boolean;
}

/** Questions asked to an editor in the terminal, in French, one after the other. */
export interface Asker {
  /** Asks for words; nothing when the question is left open, or when nobody answers any more. */
  words: (question: string, wanted?: Wanted) => Promise<string | undefined>;
  /** Asks for one of these by its number or its name. */
  one: (question: string, choices: readonly Choice[], wanted?: Wanted) => Promise<string | undefined>;
  /** Asks for any of these by their numbers, apart. */
  many: (
    question: string,
    choices: readonly Choice[],
    wanted?: Wanted,
  ) => Promise<readonly string[] | undefined>;
  /** Says something between two questions, while somebody answers. */
  tell: (text: string) => void;
  close: () => void;
}

const WAIT = 'Entrée encore une fois pour laisser cette ligne à écrire plus tard';

const orEmpty = ({ isOptional = false }: Wanted) => (isOptional ? ' (Entrée pour passer)' : '');

/** What is chosen by these words: a number from 1, or an id. */
export function chosen(answer: string, choices: readonly Choice[]): string | undefined {
  const byNumber = /^\d+$/.test(answer) ? choices[Number(answer) - 1]?.id : undefined;
  return byNumber ?? choices.find(({ id }) => id === answer)?.id;
}

function listed(question: string, choices: readonly Choice[]): string {
  return [question, ...choices.map(({ label }, index) => `  ${index + 1}. ${label}`)].join('\n');
}

/**
 * Asks in the terminal, or reads the answers from a file, a line each.
 *
 * @param input where the answers come from
 * @param output where the questions go
 */
export function askerOn(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asker {
  const terminal = createInterface({ input, output, prompt: '> ' });
  const lines = terminal[Symbol.asyncIterator]();
  const leave = () => {
    output.write('\nRien n’est écrit.\n');
    process.exit(1);
  };
  terminal.on('SIGINT', leave);

  let isRead = false;
  terminal.once('close', () => {
    isRead = true;
  });
  /** Whether nobody answers any more. */
  let isOver = false;

  /** Asks until the answer is understood, or left open. */
  async function until<Answer>(
    question: string,
    { isOptional = false, canWait = false }: Wanted,
    read: (answer: string) => { readonly answer: Answer } | { readonly instead: string },
  ): Promise<Answer | undefined> {
    if (isOver) return undefined;
    output.write(`\n${question}\n`);
    let isLeft = isOptional;
    for (;;) {
      // A file is read to its end before its last lines are asked for.
      if (isRead) output.write('> ');
      else terminal.prompt();
      const { value, done } = await lines.next();
      if (done === true) {
        isOver = true;
        output.write('\n');
        return undefined;
      }
      const answer = String(value).trim();
      if (answer === '' && isLeft) return undefined;
      const asksAgain = answer === '' && canWait;
      isLeft = isOptional || asksAgain;
      const found = asksAgain ? { instead: WAIT } : read(answer);
      if ('answer' in found) return found.answer;
      output.write(`  → ${found.instead}\n`);
    }
  }

  return {
    words: (question, wanted = {}) =>
      until<string>(question + orEmpty(wanted), wanted, (answer) => {
        const instead = answer === '' ? 'écrivez une réponse, puis Entrée' : wanted.refuse?.(answer);
        return instead === undefined ? { answer } : { instead };
      }),
    one: (question, choices, wanted = {}) =>
      until<string>(listed(question + orEmpty(wanted), choices), wanted, (answer) => {
        const id = chosen(answer, choices);
        return id === undefined ? { instead: `écrivez un numéro de 1 à ${choices.length}` } : { answer: id };
      }),
    many: (question, choices, wanted = {}) => {
      const how = ' (les numéros, séparés par une espace ; 0 pour aucun)';
      return until<readonly string[]>(listed(question + how, choices), wanted, (answer) => {
        if (answer === '0') return { answer: [] };
        const ids = answer
          .split(/[\s,;]+/)
          .filter((word) => word !== '')
          .map((word) => chosen(word, choices));
        const known = ids.filter((id) => id !== undefined);
        return known.length > 0 && known.length === ids.length
          ? { answer: known }
          : { instead: `écrivez des numéros de 1 à ${choices.length}` };
      });
    },
    tell(text) {
      if (!isOver) output.write(`\n${text}\n`);
    },
    close: () => terminal.close(),
  };
}
