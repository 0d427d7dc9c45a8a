import { LEFT_TO_WRITE, TO_WRITE } from '../../../content-model/drafts.ts';
import type { Asker, Choice } from './ask.ts';
import type { Answers, Field } from './front-matter.ts';
import { citing, type KnownSource } from './near-sources.ts';

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
  const optional = {
    isOptional: true,
    refuse: (answer: string) =>
      answer.length > most ? `écrivez-le en ${most} signes au plus : il y en a ${answer.length}` : undefined,
  };
  if (field.type === 'array' && choices.length > 0) return ask.many(help, choices);
  if (choices.length > 0) return ask.one(help, choices, optional);
  if (field.type !== 'array') return ask.words(help, optional);
  const answer = await ask.words(`${help}, séparés par « ; »`, optional);
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

/** Asks for each paragraph that a model leaves to write, under its title; what is left open stays as it is. */
export async function askText(ask: Asker, model: string, proposed: readonly KnownSource[]): Promise<string> {
  const blocks: string[] = [];
  let title = '';
  for (const block of model.split('\n\n')) {
    title = /^(?:## |<\w+ titre=")([^"\n]*)/.exec(block)?.[1] ?? title;
    const isOwn = block.trimStart().replace(/^- /, '').startsWith(TO_WRITE);
    const help = block
      .replace(TO_WRITE, '')
      .replace(/^[\s-]+/, '')
      .trim();
    const question = title === '' ? help : `${title}. ${help}`;
    const answer = isOwn ? await ask.words(question, { isOptional: true }) : undefined;
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
