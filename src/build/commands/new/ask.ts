import { createInterface } from 'node:readline/promises';

/** A value that can be chosen, and how it reads. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** What an answer must be, beside written. */
export interface Wanted {
  /** What to write instead, if the answer is refused. */
  readonly refuse?: (answer: string) => string | undefined;
  /** Words to follow, under the question. */
  readonly example?: string | undefined;
  /** What an empty line does, after « Entrée »: the question is then left open. */
  readonly enter?: string | undefined;
}

/** Questions asked to an editor in the terminal, in French, one after the other. */
export interface Asker {
  /** Asks for words; nothing when the question is left open, or when nobody answers any more. */
  words: (question: string, wanted?: Wanted) => Promise<string | undefined>;
  /** Asks for texts, a line each, until an empty line. */
  lines: (question: string, wanted?: Wanted) => Promise<readonly string[] | undefined>;
  /** Asks for one of these by its number or its name. */
  one: (question: string, choices: readonly Choice[], wanted?: Wanted) => Promise<string | undefined>;
  /** Asks for any of these by their numbers, apart. */
  many: (
    question: string,
    choices: readonly Choice[],
    wanted?: Wanted,
  ) => Promise<readonly string[] | undefined>;
  /** Says something between two questions, while somebody answers. */
  say: (text: string) => void;
  /**
   * Asks questions in turn. Whoever goes back to the question before has it begin again, the answers before that one given
   * anew without a word: it must ask the same after the same answers, and write nothing before its last question.
   */
  dialogue: <Result>(questions: () => Promise<Result>) => Promise<Result>;
  close: () => void;
}

/** What is typed to go back to the question before. */
export const BACK = '<';
/** What is said of it, and of leaving. */
export const HOW_TO_LEAVE = `Tapez « ${BACK} » pour revenir à la question d’avant. Ctrl et C arrête tout sans rien écrire.`;

/** Somebody goes back to the question before. */
class GoneBack extends Error {}

/** What keeps the command from writing anything, in French. */
export class Refused extends Error {
  constructor(fault: string, remedy?: string) {
    super(`✖ ${fault}${remedy === undefined ? '' : `\n  → ${remedy}`}`);
  }
}

/** What is chosen by these words: a number from 1, or an id. */
function chosen(answer: string, choices: readonly Choice[]): string | undefined {
  const byNumber = /^\d+$/.test(answer) ? choices[Number(answer) - 1]?.id : undefined;
  return byNumber ?? choices.find(({ id }) => id === answer)?.id;
}

const asked = (question: string, { enter }: Wanted) =>
  enter === undefined ? question : `${question} (Entrée ${enter})`;

function listed(question: string, choices: readonly Choice[]): string {
  return [question, ...choices.map(({ label }, index) => `  ${index + 1}. ${label}`)].join('\n');
}

/** Reads an answer in words. */
const inWords =
  ({ refuse }: Wanted) =>
  (answer: string) => {
    const instead = answer === '' ? 'écrivez une réponse, puis Entrée' : refuse?.(answer);
    return instead === undefined ? { answer } : { instead };
  };

/**
 * Asks in the terminal, or reads the answers from a file, a line each.
 *
 * @param input where the answers come from
 * @param output where the questions go
 */
export function askerOn(input: NodeJS.ReadableStream, output: NodeJS.WritableStream): Asker {
  const terminal = createInterface({ input, output, prompt: '> ' });
  const typed = terminal[Symbol.asyncIterator]();
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
  /** The lines that answered each question. */
  let given: string[][] = [];
  /** Those to give anew, without a word. */
  let again: string[] = [];

  function write(text: string): void {
    if (!isOver && again.length === 0) output.write(text);
  }

  /** The next line; nothing once nobody answers. */
  async function nextLine(): Promise<string | undefined> {
    const known = again.shift();
    if (known !== undefined) {
      given.at(-1)?.push(known);
      return known;
    }
    // A file is read to its end before its last lines are asked for.
    if (isRead) output.write('> ');
    else terminal.prompt();
    const { value, done } = await typed.next();
    if (done === true) {
      write('\n');
      isOver = true;
      return undefined;
    }
    const line = String(value).trim();
    if (line === BACK) throw new GoneBack();
    given.at(-1)?.push(line);
    return line;
  }

  /** Asks until the answer is understood, or left open. */
  async function until<Answer>(
    question: string,
    { enter, example }: Wanted,
    read: (answer: string) => { readonly answer: Answer } | { readonly instead: string },
  ): Promise<Answer | undefined> {
    if (isOver) return undefined;
    given.push([]);
    write(`\n${question}\n`);
    if (example !== undefined) write(`  Exemple : « ${example} »\n`);
    for (;;) {
      const answer = await nextLine();
      if (answer === undefined || (answer === '' && enter !== undefined)) return undefined;
      const found = read(answer);
      if ('answer' in found) return found.answer;
      write(`  → ${found.instead}\n`);
    }
  }

  return {
    words: (question, wanted = {}) => until<string>(asked(question, wanted), wanted, inWords(wanted)),
    async lines(question, wanted = {}) {
      const how = `${asked(question, wanted)}\n  Un élément par ligne ; une ligne vide après le dernier.`;
      const first = await until<string>(how, wanted, inWords(wanted));
      if (first === undefined) return undefined;
      const all = [first];
      for (;;) {
        const line = await nextLine();
        if (line === undefined || line === '') return all;
        const instead = wanted.refuse?.(line);
        if (instead === undefined) all.push(line);
        else write(`  → ${instead}\n`);
      }
    },
    one: (question, choices, wanted = {}) =>
      until<string>(listed(asked(question, wanted), choices), wanted, (answer) => {
        const id = chosen(answer, choices);
        return id === undefined ? { instead: `écrivez un numéro de 1 à ${choices.length}` } : { answer: id };
      }),
    many: (question, choices, wanted = {}) => {
      const how = ' (les numéros, séparés par une espace ; 0 pour aucun)';
      return until<readonly string[]>(listed(asked(question + how, wanted), choices), wanted, (answer) => {
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
    say: (text) => write(`\n${text}\n`),
    async dialogue(questions) {
      for (;;) {
        try {
          return await questions();
        } catch (error) {
          if (!(error instanceof GoneBack)) throw error;
          // Neither the question that was asked, nor the one before it.
          again = given.slice(0, -2).flat();
          given = [];
        }
      }
    },
    close: () => terminal.close(),
  };
}
