import { LEFT_TO_WRITE, TO_WRITE } from '../../../content-model/drafts.ts';
import { sumsIn } from '../../../content-model/text/sums.ts';
import type { Asker, Choice } from './ask.ts';
import { isDay, type Answer, type Answers, type Field } from './front-matter.ts';
import { citing, numbersCalled, type KnownSource } from './near-sources.ts';

/** A question whose answer takes one place of a page. */
export interface Question {
  /** The path of a key of the front matter, as `enBref.combien`; the rank of a block of the text. */
  readonly place: string;
  /** What it asks, in a few words. */
  readonly name: string;
  /** Whether it shows how to say an amount: those of the front matter are said there again. */
  readonly saysAmounts?: boolean;
  /**
   * Asks it; nothing when it is left open.
   *
   * @param enter what an empty line does, where the question was answered before
   */
  readonly ask: (ask: Asker, enter?: string) => Promise<Answer | undefined>;
}

function choicesOf({ enum: one, items }: Field, levels: readonly Choice[]): readonly Choice[] {
  const ids = one ?? items?.enum;
  if (ids !== undefined) return ids.map((id) => ({ id, label: id }));
  return items?.pattern === undefined ? [] : levels;
}

/** What is wrong with the text of a field. */
function fieldFault(answer: string, most: number): string | undefined {
  const [called] = numbersCalled(answer);
  if (called !== undefined)
    return `[${called}] cite une source dans le texte seulement : écrivez la réponse sans [${called}]`;
  return answer.length > most
    ? `écrivez-le en ${most} signes au plus : il y en a ${answer.length}`
    : undefined;
}

/** The questions of a field: one, or those of the lines that a block must have; none on a day. */
function questionsOn(place: string, field: Field, levels: readonly Choice[]): Question[] {
  if (isDay(field)) return [];
  const { description: name = '', properties, required = [], type, maxLength, examples } = field;
  if (properties !== undefined)
    return required.flatMap((key) => questionsOn(`${place}.${key}`, properties[key] ?? {}, levels));
  const choices = choicesOf(field, levels);
  const most = maxLength ?? Number.POSITIVE_INFINITY;
  const refuse = (answer: string) => fieldFault(answer, most);
  const ask: Question['ask'] = (asker, enter) => {
    const wanted = { enter, canWait: true, refuse, example: examples?.join(' », « ') };
    if (choices.length > 0)
      return type === 'array' ? asker.many(name, choices, wanted) : asker.one(name, choices, wanted);
    return type === 'array' ? asker.lines(name, wanted) : asker.words(name, wanted);
  };
  return [{ place, name, ask }];
}

/** The questions of a front matter, in the order of its fields. */
export function headQuestions(
  fields: Readonly<Record<string, Field>>,
  keys: readonly string[],
  levels: readonly Choice[],
): Question[] {
  return keys.flatMap((key) => questionsOn(key, fields[key] ?? {}, levels));
}

/** A block of a model that is left to write: what stands before, a hyphen or the sign of a title, then the help. */
const OWN = new RegExp(String.raw`^(- |## |)${TO_WRITE.replaceAll(/[()]/g, String.raw`\$&`)} (.*)$`, 's');
/** What follows the help of a block: the words to follow. */
const EXAMPLE = ' Exemple : ';

/** The title of the part that a line or a paragraph of a page starts. */
function titleIn(text: string): string | undefined {
  return /^(?:## |<\w+ titre=")([^"\n]*)/.exec(text)?.[1]?.replace(`${TO_WRITE} `, '');
}

/** The questions of a text: each block that its model leaves to write, under its title. */
export function textQuestions(model: string, proposed: readonly KnownSource[]): Question[] {
  const refuse = (answer: string) => {
    const unknown = numbersCalled(answer).find((number) => proposed[number - 1] === undefined);
    return unknown === undefined ? undefined : `aucune source n’a le numéro ${unknown} dans la liste`;
  };
  let title = '';
  return model.split('\n\n').flatMap((block, rank) => {
    title = titleIn(block) ?? title;
    const [, sign, whole = ''] = OWN.exec(block.trim()) ?? [];
    if (sign === undefined) return [];
    const [help = '', example] = whole.split(EXAMPLE);
    const full = title === '' || title === help ? help : `${title}. ${help}`;
    const ask: Question['ask'] = (asker, enter) => {
      const wanted = { enter, canWait: true, refuse, example };
      return sign === '- ' ? asker.lines(full, wanted) : asker.words(full, wanted);
    };
    const name = full.split('. ', 1).join('');
    return [{ place: String(rank), name, saysAmounts: sumsIn(example ?? '').length > 0, ask }];
  });
}

/** The blocks of a text, as answered; what is left open keeps the help of its model. */
export function writtenBlocks(model: string, answers: Answers, proposed: readonly KnownSource[]): string[] {
  return model
    .trimEnd()
    .split('\n\n')
    .map((block, rank) => {
      const answer = answers.get(String(rank));
      if (answer === undefined) return block.split(EXAMPLE, 1).join('');
      const [, sign = ''] = OWN.exec(block) ?? [];
      return [answer]
        .flat()
        .map((line) => `${sign}${citing(line, proposed)}`)
        .join('\n');
    });
}

/** Whether a text has nothing left to write. */
export function isWritten(text: string): boolean {
  return !LEFT_TO_WRITE.test(text);
}

/** More than these would hide one another. */
const MOST_NAMED = 5;

/** What is left to write on a page, by the help of a line, or the title of a part of the text, and by its place. */
export function leftToWrite(page: string): string {
  let title = '';
  const places = page.split('\n').flatMap((line, index) => {
    title = titleIn(line) ?? title;
    if (isWritten(line)) return [];
    const [, help = line] = line.split(TO_WRITE);
    const name = title === '' ? help.split('. ', 1).join('') : title;
    return [`« ${name.trim()} » (ligne ${index + 1})`];
  });
  const others = places.length - MOST_NAMED;
  return [...places.slice(0, MOST_NAMED), ...(others > 0 ? [`et ${others} de plus`] : [])].join(', ');
}
