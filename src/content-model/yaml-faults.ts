import { isScalar, visit, type Document } from 'yaml';
import { LEFT_TO_WRITE } from './drafts.ts';
import type { Problem } from './problem.ts';

type Said = Pick<Problem, 'message' | 'remedy'>;

/** A fault at a place of a text, in characters. */
export interface YamlFault extends Said {
  readonly at: number;
}

const quotes = 'mettez tout le texte entre guillemets droits';

const INDENT: Said = {
  message: 'Le retrait de cette ligne n’est pas celui de ses voisines.',
  remedy: 'alignez-la sur celles du même groupe, avec des espaces',
};

const UNKNOWN_ALIAS: Said = {
  message: 'Un texte ne commence pas par « * », qui renvoie à un « &nom » absent.',
  remedy: `${quotes}, ou corrigez ce nom`,
};

/** The faults of form that editors meet, by the code of the parser. */
const BY_CODE: Readonly<Record<string, Said>> = {
  TAB_AS_INDENT: { message: 'Le retrait est fait d’une tabulation.', remedy: 'remplacez-la par des espaces' },
  BAD_ALIAS: UNKNOWN_ALIAS,
  DUPLICATE_KEY: {
    message: 'Cette clé est écrite deux fois.',
    remedy:
      'gardez une seule des deux lignes ; si un nouvel élément de la liste commence ici, remettez « - » devant sa première ligne',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'Ce texte contient « : » et n’est pas entre guillemets.',
    remedy: `${quotes} ; retirez d’abord ce qui n’est qu’une remarque`,
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'Cette ligne n’a pas la forme « nom: valeur ».',
    remedy:
      'écrivez « : » et une espace après le nom ; si elle continue le texte du dessus, mettez-la en retrait',
  },
  BAD_INDENT: INDENT,
};

const OTHER: Said = {
  message: 'Cette ligne ne se lit pas : son retrait ou ses signes ne sont pas ceux de ses voisines.',
  remedy:
    'alignez-la sur ses voisines, avec des espaces ; mettez entre guillemets un texte qui contient « : » ou « # »',
};

/** Where the scalar starts that a quote opens and nothing closes: the parser only says where it gave up. */
function openQuote(document: Document, at: number): number {
  let start: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE') return;
      if (range !== undefined && range !== null && range[1] >= at) start ??= range[0];
    },
  });
  return start ?? at;
}

/** A sign that opens a text or a list, and that nothing closes. */
function unclosed(source: string, at: number): YamlFault {
  const message = `Rien ne ferme « ${source[at] ?? ''} », ouvert sur cette ligne.`;
  return { at, message, remedy: 'fermez-le à la fin, retirez-le, ou mettez tout le texte entre guillemets' };
}

/** The first fault of form: others follow from it. */
function formFault(document: Document, source: string): YamlFault | undefined {
  const [first, ...others] = document.errors;
  if (first === undefined) return undefined;
  const { code, message } = first;
  const [at] = first.pos;
  if (code === 'MISSING_CHAR' && message.includes('quote')) return unclosed(source, openQuote(document, at));
  if (code === 'BAD_INDENT' && message.startsWith('Flow'))
    return unclosed(source, Math.max(source.lastIndexOf(/with a \]/.test(message) ? '[' : '{', at - 1), 0));
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && message.startsWith('A block')) return { at, ...INDENT };
  // The parser names the line before.
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && others.length > 0)
    return { at: source.indexOf('\n', at) + 1, ...INDENT };
  const start = source.lastIndexOf('\n', at - 1) + 1;
  const [line = ''] = source.slice(start).split('\n', 1);
  const [sign = ''] = line.replace(/^\s*(?:- )*(?:[\w-]+: +)?/, '');
  if (code === 'BAD_SCALAR_START' || (code === 'UNEXPECTED_TOKEN' && /["'*]/.test(sign))) {
    const said = `Ce texte commence par « ${sign} », que le site lirait autrement.`;
    return { at, message: said, remedy: `${quotes}, l’apostrophe « ' » doublée` };
  }
  return { at, ...(BY_CODE[code] ?? OTHER) };
}

/** Signs that YAML reads and does not keep: what an editor wrote after one would be lost in silence. */
function lostWords(document: Document, source: string): YamlFault[] {
  const faults: YamlFault[] = [];
  const isDraft = document.get('brouillon') === true;
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document) === undefined) faults.push({ at: alias.range?.[0] ?? 0, ...UNKNOWN_ALIAS });
    },
    Scalar(_, node) {
      const [, end, after] = node.range ?? [0, 0, 0];
      const [remark] = /^[ \t]+#.*/.exec(source.slice(end, after)) ?? [];
      // A new page says its help there, until it is written; what is left of it is said better elsewhere.
      if (remark === undefined || isDraft || LEFT_TO_WRITE.test(remark) || !isScalar(node)) return;
      if (node.type !== 'PLAIN' || typeof node.value !== 'string') return;
      const message = `« ${remark.trim()} » ne serait pas lu.`;
      faults.push({ at: end, message, remedy: 'retirez ces mots, ou mettez tout entre guillemets droits' });
    },
  });
  return faults;
}

/** What keeps a YAML text from saying all that its editor wrote. */
export function yamlFaults(document: Document, source: string): YamlFault[] {
  const fault = formFault(document, source);
  return fault === undefined ? lostWords(document, source) : [fault];
}
