import { LEFT_TO_WRITE, TO_WRITE } from '../../../content-model/drafts.ts';
import type { Asker, Choice } from './ask.ts';
import type { Answers, Field } from './front-matter.ts';
import { citing, numbersCalled, type KnownSource } from './near-sources.ts';

/** What a page is asked about. */
interface Asked {
  readonly fields: Readonly<Record<string, Field>>;
  /** The fields that it has, in their order. */
  readonly keys: readonly string[];
  readonly levels: readonly Choice[];
  /** The fields that have no place, after these answers. */
  readonly skips: (answers: Answers) => readonly string[];
}

function choicesOf({ enum: one, items }: Field, levels: readonly Choice[]): readonly Choice[] {
  const ids = one ?? items?.enum;
  if (ids !== undefined) return ids.map((id) => ({ id, label: id }));
  return items?.pattern === undefined ? [] : levels;
}

/** Texts that are separate items of a list, as an editor types them on one line. */
function itemsOf(answer: string): string[] {
  return answer.split(/\s*;\s*/).filter((item) => item !== '');
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

/** Asks for one field; nothing when it is left open. */
async function askField(
  ask: Asker,
  field: Field,
  levels: readonly Choice[],
): Promise<Answers[string] | undefined> {
  const { description: help = '', properties, required = [] } = field;
  if (properties !== undefined) {
    const block: Record<string, Answers[string]> = {};
    for (const key of required) {
      const answer = await askField(ask, properties[key] ?? {}, levels);
      if (answer !== undefined) block[key] = answer;
    }
    return block;
  }
  const choices = choicesOf(field, levels);
  const most = field.maxLength ?? Number.POSITIVE_INFINITY;
  const wanted = { canWait: true, refuse: (answer: string) => fieldFault(answer, most) };
  if (field.type === 'array' && choices.length > 0) return ask.many(help, choices, wanted);
  if (choices.length > 0) return ask.one(help, choices, wanted);
  if (field.type !== 'array') return ask.words(help, wanted);
  const answer = await ask.words(`${help}, séparés par « ; »`, wanted);
  return answer === undefined ? undefined : itemsOf(answer);
}

/** Asks for the fields of a page. The days are today's: the facts are verified as they are written. */
export async function askFields(ask: Asker, { fields, keys, levels, skips }: Asked): Promise<Answers> {
  const answers: Record<string, Answers[string]> = {};
  for (const key of keys) {
    const field = fields[key] ?? {};
    if (field.anyOf?.some(({ format }) => format === 'date') === true || skips(answers).includes(key))
      continue;
    const answer = await askField(ask, field, levels);
    if (answer !== undefined) answers[key] = answer;
  }
  return answers;
}

/** The title of the part that a line or a paragraph of a page starts. */
function titleIn(text: string): string | undefined {
  return /^(?:## |<\w+ titre=")([^"\n]*)/.exec(text)?.[1];
}

/** Asks for each paragraph that a model leaves to write, under its title; what is left open stays as it is. */
export async function askText(ask: Asker, model: string, proposed: readonly KnownSource[]): Promise<string> {
  const refuse = (answer: string) => {
    const unknown = numbersCalled(answer).find((number) => proposed[number - 1] === undefined);
    return unknown === undefined ? undefined : `aucune source n’a le numéro ${unknown} dans la liste`;
  };
  const blocks: string[] = [];
  let title = '';
  for (const block of model.split('\n\n')) {
    title = titleIn(block) ?? title;
    const isOwn = block.trimStart().replace(/^- /, '').startsWith(TO_WRITE);
    const help = block
      .replace(TO_WRITE, '')
      .replace(/^[\s-]+/, '')
      .trim();
    const question = title === '' ? help : `${title}. ${help}`;
    const answer = isOwn ? await ask.words(question, { canWait: true, refuse }) : undefined;
    const end = block.endsWith('\n') ? '\n' : '';
    blocks.push(
      answer === undefined ? block : `${block.startsWith('-') ? '- ' : ''}${citing(answer, proposed)}${end}`,
    );
  }
  return blocks.join('\n\n');
}

/** Whether a text has nothing left to write. */
export function isWritten(text: string): boolean {
  return !LEFT_TO_WRITE.test(text);
}

/** More than these would hide one another. */
const MOST_NAMED = 5;

/**
 * What is left to write on a page, by the help of a line, or the title of a part of the text, and by its place.
 *
 * @param draft the page as it is written
 * @param whole the page as it would be published: a draft says besides how to write its days
 */
export function leftToWrite(draft: string, whole: string): string {
  const wanted = new Set(whole.split('\n').filter((line) => LEFT_TO_WRITE.test(line)));
  let title = '';
  const places = draft.split('\n').flatMap((line, index) => {
    title = titleIn(line)?.replace(`${TO_WRITE} `, '') ?? title;
    if (!wanted.has(line)) return [];
    const [, help = line] = line.split(TO_WRITE);
    const name = title === '' ? help.split('. ', 1).join('') : title;
    return [`« ${name.trim()} » (ligne ${index + 1})`];
  });
  const others = places.length - MOST_NAMED;
  return [...places.slice(0, MOST_NAMED), ...(others > 0 ? [`et ${others} de plus`] : [])].join(', ');
}
