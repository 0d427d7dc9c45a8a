import { addressError, documentAddress } from '../../../content-model/fields.ts';
import { LEFT_TO_WRITE, TO_WRITE } from '../../../content-model/drafts.ts';
import type { Asker, Choice } from './ask.ts';
import { isDay, type Answer, type Answers, type Field } from './front-matter.ts';
import { citing, numbersCalled, type KnownSource } from './sources.ts';

/** A question whose answer takes one place of a page. */
export interface Question {
  /** The path of a key of the front matter, as `enBref.combien`; the rank of a block of the text. */
  readonly place: string;
  /** Asks it; nothing when it is left open. */
  readonly ask: (ask: Asker) => Promise<Answer | undefined>;
}

/** A line that a page may do without, which is asked for in words. */
export interface OptionalLine {
  readonly ask: Question['ask'];
  /** What its file holds. */
  readonly valueOf: (answer: Answer) => object;
}

/** What an empty line does where the page wants an answer. */
const LATER = 'pour l’écrire plus tard';

/** The title of a page and its address, written on one line. */
const PAGE = /^(.+?)[\s:,]+(\S+)$/;

function pageFault(answer: string): string | undefined {
  const [, , address] = PAGE.exec(answer) ?? [];
  if (address === undefined) return 'écrivez le titre de la page, une espace, puis son adresse';
  return documentAddress.safeParse(address).success ? undefined : addressError.error;
}

/** What is asked of an aid beyond what it must have: most aids have pages to give, some a size of commune. */
export const aidLines: Readonly<Record<'population' | 'liens', OptionalLine>> = {
  population: {
    ask: (asker) =>
      asker.words(
        'Jusqu’à combien d’habitants la commune peut la demander, en chiffres ; redites-le dans le texte',
        {
          enter: 'si elle ne compte pas',
          example: '3499',
          refuse: (answer) =>
            /^[1-9]\d*$/.test(answer) ? undefined : 'écrivez un nombre, sans espace ni mot',
        },
      ),
    valueOf: (answer) => [{ max: Number(answer) }],
  },
  liens: {
    ask: (asker) =>
      asker.lines('Les pages où demander ou vérifier : le titre, qui la publie, puis l’adresse', {
        enter: 'pour aucune',
        example: 'Déposer sur Démarche numérique https://demarche.numerique.gouv.fr/',
        refuse: pageFault,
      }),
    valueOf: (answer) =>
      [answer].flat().map((line) => {
        const [, titre = line, adresse] = PAGE.exec(line) ?? [];
        return { titre, adresse };
      }),
  },
};

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
export function questionsOn(place: string, field: Field, levels: readonly Choice[]): Question[] {
  if (isDay(field)) return [];
  const { description = '', properties, required = [], type, maxLength, examples } = field;
  if (properties !== undefined)
    return required.flatMap((key) => questionsOn(`${place}.${key}`, properties[key] ?? {}, levels));
  const choices = choicesOf(field, levels);
  const most = maxLength ?? Number.POSITIVE_INFINITY;
  const refuse = (answer: string) => fieldFault(answer, most);
  const wanted = { enter: LATER, refuse, example: examples?.join(' », « ') };
  const ask: Question['ask'] = (asker) => {
    if (choices.length > 0)
      return type === 'array'
        ? asker.many(description, choices, wanted)
        : asker.one(description, choices, wanted);
    return type === 'array' ? asker.lines(description, wanted) : asker.words(description, wanted);
  };
  return [{ place, ask }];
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
    const question = title === '' || title === help ? help : `${title}. ${help}`;
    const wanted = { enter: LATER, refuse, example };
    const ask: Question['ask'] = (asker) =>
      sign === '- ' ? asker.lines(question, wanted) : asker.words(question, wanted);
    return [{ place: String(rank), ask }];
  });
}

/** A text as answered; what is left open keeps the help of its model. */
export function writtenText(model: string, answers: Answers, proposed: readonly KnownSource[]): string {
  const blocks = model.trimEnd().split('\n\n');
  const written = blocks.map((block, rank) => {
    const answer = answers.get(String(rank));
    if (answer === undefined) return block.split(EXAMPLE, 1).join('');
    const [, sign = ''] = OWN.exec(block) ?? [];
    return [answer]
      .flat()
      .map((line) => `${sign}${citing(line, proposed)}`)
      .join('\n');
  });
  return written.join('\n\n');
}

/** More than these would hide one another. */
const MOST_NAMED = 5;

/** What is left to write on a page, by the help of a line, or the title of a part of the text, and by its place. */
export function leftToWrite(page: string): string {
  let title = '';
  const places = page.split('\n').flatMap((line, index) => {
    title = titleIn(line) ?? title;
    if (!LEFT_TO_WRITE.test(line)) return [];
    const [, help = line] = line.split(TO_WRITE);
    const name = title === '' ? help.split('. ', 1).join('') : title;
    return [`« ${name.trim()} » (ligne ${index + 1})`];
  });
  const others = places.length - MOST_NAMED;
  return [...places.slice(0, MOST_NAMED), ...(others > 0 ? [`et ${others} de plus`] : [])].join(', ');
}
