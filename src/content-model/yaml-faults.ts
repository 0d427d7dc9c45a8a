import { isScalar, visit, type Document } from 'yaml';
import { LEFT_TO_WRITE } from './drafts.ts';
import type { Problem } from './problem.ts';

/** A fault at a place of a text, in characters. */
export interface YamlFault extends Pick<Problem, 'message' | 'remedy'> {
  readonly at: number;
}

const OTHER = {
  message: 'Cette ligne ne se lit pas : son retrait ou ses signes ne sont pas ceux de ses voisines.',
  remedy:
    'alignez-la sur ses voisines, avec des espaces ; mettez entre guillemets un texte qui contient « : » ou « # »',
};

const UNKNOWN_ALIAS = {
  message: 'Cet alias (*nom) n’a pas de modèle (&nom) plus haut.',
  remedy: 'corrigez le nom, remettez le modèle avant lui, ou écrivez le texte en entier',
};

const INDENT = {
  message: 'Le retrait de cette ligne n’est pas celui de ses voisines.',
  remedy: 'alignez-la sur celles du même groupe, avec des espaces',
};

/** The faults of form that editors meet, by the code of the parser. */
const BY_CODE: Readonly<Record<string, typeof OTHER>> = {
  TAB_AS_INDENT: { message: 'Le retrait est fait d’une tabulation.', remedy: 'remplacez-la par des espaces' },
  BAD_ALIAS: UNKNOWN_ALIAS,
};

/** The text of the line at a place, and where it starts. */
function lineAt(source: string, at: number): { start: number; text: string } {
  const start = source.lastIndexOf('\n', at - 1) + 1;
  return { start, text: source.slice(start).split('\n', 1).join('') };
}

/** The line below one, where an indent goes wrong: the parser names the line before. */
function indentBelow(source: string, at: number): YamlFault {
  const below = source.indexOf('\n', at);
  return { at: below === -1 ? at : below + 1, ...INDENT };
}

/** A key that comes twice: in a list, the hyphen of a new element was lost. */
function twice(source: string, at: number): YamlFault {
  const { start, text } = lineAt(source, at);
  const indent = text.length - text.trimStart().length;
  const isInList = source
    .slice(0, start)
    .split('\n')
    .some((line) => line.search(/[^ ]/) === indent - 2 && line.trimStart().startsWith('- '));
  const remedy = isInList
    ? 'si un nouvel élément de la liste commence ici, remettez « - » devant sa première ligne ; sinon, gardez une seule des deux lignes'
    : 'gardez une seule des deux lignes';
  return { at, message: 'Cette clé est écrite deux fois.', remedy };
}

/** A line that names nothing: its space is missing, or it goes on with the line above. */
function nameless(source: string, at: number): YamlFault {
  const { text } = lineAt(source, at);
  const [, key] = /^\s*(?:- )?([\w-]+):\S/.exec(text) ?? [];
  if (key !== undefined) {
    return {
      at,
      message: `Il manque une espace après « ${key}: ».`,
      remedy: `écrivez « ${key}: », une espace, puis la valeur`,
    };
  }
  return {
    at,
    message: 'Cette ligne n’a pas la forme « nom: valeur ».',
    remedy:
      'ajoutez « : » et une espace après le nom ; si elle continue le texte du dessus, mettez-la en retrait',
  };
}

/** A sign that opens, which nothing closes: the parser only says where it gave up. */
function unclosed(source: string, at: number, sign: string): YamlFault {
  const start = source.lastIndexOf(sign, at - 1);
  const names: Readonly<Record<string, string>> = { '[': 'Un crochet « [ »', '{': 'Une accolade « { »' };
  const closing = sign === '[' ? ']' : sign === '{' ? '}' : sign;
  const fem = sign === '{' ? 'e' : '';
  return {
    at: start === -1 ? at : start,
    message: `${names[sign] ?? `Un guillemet « ${sign} »`} n’est pas fermé${fem}.`,
    remedy: `écrivez « ${closing} » à la fin, ou mettez tout le texte entre guillemets droits`,
  };
}

/** The scalar that a quote opens and that nothing closes. */
function openQuote(document: Document, source: string, at: number): YamlFault {
  let start: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE') return;
      if (range !== undefined && range !== null && range[1] >= at) start ??= range[0];
    },
  });
  const sign = source[start ?? at] ?? '"';
  // Without quotes, these signs would be read as something else.
  const needsQuotes = /:\s|\s#/.test(lineAt(source, start ?? at).text.replace(/^\s*(?:- )*[\w-]+: /, ''));
  return {
    at: start ?? at,
    message: 'Un guillemet ouvre ce texte, et rien ne le ferme.',
    remedy: `écrivez « ${sign} » à la fin du texte${needsQuotes ? '' : ', ou retirez celui du début'}`,
  };
}

/** The first fault of form, by its code and by the text at its place. */
function formFault(document: Document, source: string): YamlFault | undefined {
  const [first, ...others] = document.errors;
  if (first === undefined) return undefined;
  const [at] = first.pos;
  if (first.code === 'DUPLICATE_KEY') return twice(source, at);
  const known = BY_CODE[first.code];
  if (known !== undefined) return { at, ...known };
  const { text } = lineAt(source, at);
  const value = text.replace(/^\s*(?:- )*(?:[\w-]+: +)?/, '');
  const [sign = ''] = value;
  const quoted = { at, remedy: 'mettez tout le texte entre guillemets droits' };
  switch (first.code) {
    case 'BLOCK_AS_IMPLICIT_KEY':
      if (first.message.startsWith('A block')) return { at, ...INDENT };
      if (others.length > 0) return indentBelow(source, at);
      return {
        at,
        message: 'Ce texte contient « : » et n’est pas entre guillemets.',
        remedy: 'mettez tout le texte entre guillemets droits ; retirez d’abord ce qui n’est qu’une remarque',
      };
    case 'MULTILINE_IMPLICIT_KEY':
      return nameless(source, at);
    case 'MISSING_CHAR':
      return first.message.includes('quote') ? openQuote(document, source, at) : undefined;
    case 'UNEXPECTED_TOKEN':
      if (sign === '*') return { ...quoted, message: 'Un texte ne commence pas par « * ».' };
      if (sign !== '"' && sign !== "'") return undefined;
      return {
        at,
        message: `Ce texte continue après le guillemet « ${sign} » qui le ferme.`,
        remedy:
          sign === "'"
            ? 'doublez cette apostrophe, ou mettez tout entre « " »'
            : 'gardez-en un au début et un à la fin',
      };
    case 'BAD_SCALAR_START':
      return { ...quoted, message: `Un texte ne commence pas par « ${sign} ».` };
    case 'BAD_INDENT':
      return first.message.startsWith('Flow')
        ? unclosed(source, at, /end with a \]/.test(first.message) ? '[' : '{')
        : { at, ...INDENT };
    default:
      return undefined;
  }
}

/** Signs that YAML reads and does not keep: what an editor wrote after one would be lost in silence. */
function lostWords(document: Document, source: string): YamlFault[] {
  const aliases = new Set<string>();
  const faults: YamlFault[] = [];
  const lost = (at: number, words: string) =>
    faults.push({
      at,
      message: `« ${words} » ne serait pas lu.`,
      remedy: 'retirez ces mots, ou mettez tout entre guillemets droits s’ils font partie du texte',
    });
  visit(document, {
    Alias(_, alias) {
      aliases.add(alias.source);
      if (alias.resolve(document) === undefined) faults.push({ at: alias.range?.[0] ?? 0, ...UNKNOWN_ALIAS });
    },
  });
  const isDraft = document.get('brouillon') === true;
  visit(document, {
    Node(_, node) {
      const [start, end, after] = node.range ?? [0, 0, 0];
      if ('anchor' in node && node.anchor !== undefined && !aliases.has(node.anchor))
        lost(start, `&${node.anchor}`);
      if (node.tag !== undefined) lost(start, node.tag);
      const [remark] = /^[ \t]+#.*/.exec(source.slice(end, after)) ?? [];
      // A new page says its help there, until it is written; what is left of it is said better elsewhere.
      if (remark === undefined || isDraft || LEFT_TO_WRITE.test(remark) || !isScalar(node)) return;
      if (node.type === 'PLAIN' && typeof node.value === 'string') lost(end, remark.trim());
    },
  });
  return faults;
}

/** What keeps a YAML text from saying all that its editor wrote; of its form, the first fault alone: others follow from it. */
export function yamlFaults(document: Document, source: string): YamlFault[] {
  const [first] = document.errors;
  if (first === undefined) return lostWords(document, source);
  return [formFault(document, source) ?? { at: first.pos[0], ...OTHER }];
}
