import { mdxToMdast, type MdastNode } from 'satteri';
import { malformed } from './malformed-body.ts';
import type { Entry } from './parse-content.ts';
import type { Problem } from './problem.ts';
import { linkRemedy } from './text-links.ts';
import type { Tag, Tags } from './tags.ts';

type Fault = Pick<Problem, 'message' | 'remedy'>;
type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What a text may hold besides its tags. */
const PLAIN: ReadonlySet<string> = new Set(
  'root paragraph heading text strong emphasis inlineCode link list listItem table tableRow tableCell'.split(
    ' ',
  ),
);

/** What it may not, by the names of editors. */
const REFUSED: Readonly<Partial<Record<MdastNode['type'], string>>> = {
  blockquote: 'une citation « > »',
  break: 'un retour à la ligne forcé (deux espaces, ou « \\ »)',
  code: 'un bloc de code « ``` »',
  image: 'une image',
  thematicBreak: 'un trait « --- »',
  listItem: 'une case « [ ] » (« ☐ » en est une)',
};

/** How a text is written, for who knows HTML or more of Markdown. */
const INSTEAD =
  'écrivez un paragraphe, une liste « - … », un tableau, **du gras**, [un lien](/adresse/) ou un titre « ## »';

/** Signs of Markdown that were meant, and that nothing read: the reader would see them. */
const UNREAD = /\*\*|\]\s?\(|\)\s?\[|(?:^|\n)(?:#{1,6}\S|:::|\|)|\$\$|[{}]|\\$/;

/** The tag around a document that a guide gives: it has titles of its own. */
const DOCUMENT = 'Modele';

/** What the nodes before one in the text say of it: the rank of the last title, the tag around it. */
interface Place {
  rank: number;
  readonly within: string | undefined;
}

function isElement(node: MdastNode): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Whether a node shows something. */
function isFull(node: MdastNode): boolean {
  if (isElement(node)) return true;
  return 'children' in node ? node.children.some(isFull) : 'value' in node && /\S/.test(node.value ?? '');
}

/** How each kind of tag is written. */
const WAYS: Readonly<Record<Tag['place'], (tag: string, end: string) => string>> = {
  paragraphs: (tag, end) =>
    `écrivez ${tag}, son texte puis « ${end} », chacun entre deux lignes vides, hors de toute autre balise`,
  words: (tag, end) => `écrivez ${tag}les mots${end} sur une ligne à part`,
  'some-words': (tag, end) => `écrivez ${tag}les mots${end}`,
  alone: (tag) => `mettez ${tag} sur une ligne à part`,
  sentence: (tag) => `mettez ${tag} dans une phrase`,
  anywhere: (tag) => `écrivez ${tag}, sans texte dedans`,
};

/** Whether a tag stands where its component shows what it should: around a text, on its line or in a sentence. */
function isInPlace(node: Element, { place, within }: Tag, around: string | undefined): boolean {
  const holdsWords = place === 'paragraphs' || place === 'words' || place === 'some-words';
  if (within !== undefined && around !== within) return false;
  if (holdsWords !== node.children.some(isFull)) return false;
  if (place === 'paragraphs' && (around !== undefined || node.children.some(({ type }) => type === 'text')))
    return false;
  if (place === 'anywhere' || place === 'some-words') return true;
  return (node.type === 'mdxJsxTextElement') === (place === 'sentence');
}

/** What is wrong with an attribute of a tag: it has each of its own, once, and no other. */
function attributeFault({ name, attributes }: Element, tag: Tag): string | undefined {
  const given = attributes.map((one) => (one.type === 'mdxJsxAttribute' ? one.name : '{…}'));
  const odd = given.find((one, at) => !Object.hasOwn(tag.attributes, one) || given.indexOf(one) !== at);
  if (odd !== undefined) return `« ${odd} » n’a pas sa place dans « <${name}> ».`;
  for (const [asked, says] of Object.entries(tag.attributes)) {
    const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === asked);
    const value = typeof found?.value === 'string' ? found.value.trim() : '';
    if (value === '') return `Il manque « ${asked} » dans « <${name}> ».`;
    const words = says !== 'text' && says.several === true ? value.split(/\s*,\s*/) : [value];
    const unknown = words.find((word) => (says === 'text' ? UNREAD.test(word) : !says.words.includes(word)));
    if (unknown !== undefined) return `« ${unknown} » n’a pas sa place dans « <${name} ${asked}="…"> ».`;
  }
  return undefined;
}

/** A tag is one of those that the text may hold, written where and as it is read. */
function tagFault(node: Element, around: string | undefined, tags: Tags): Fault | undefined {
  const name = node.name ?? '';
  const tag = Object.hasOwn(tags, name) ? tags[name] : undefined;
  if (tag === undefined) {
    const message = `La balise « <${name}> » n’a pas sa place dans un texte.`;
    const known = Object.keys(tags).join(', ');
    return { message, remedy: /^[A-Z]/.test(name) ? `écrivez une de celles-ci : ${known}` : INSTEAD };
  }
  const asked = Object.entries(tag.attributes).map(
    ([attribute, says]) => ` ${attribute}="${says === 'text' ? '…' : says.words.join(', ou ')}"`,
  );
  const isEmpty = tag.place === 'alone' || tag.place === 'sentence' || tag.place === 'anywhere';
  const way = WAYS[tag.place](`<${name}${asked.join('')}${isEmpty ? ' /' : ''}>`, `</${name}>`);
  const remedy = tag.within === undefined ? way : `${way}, entre <${tag.within} …> et « </${tag.within}> »`;
  if (!isInPlace(node, tag, around))
    return {
      message: `La balise « <${name}> » n’est pas à sa place, ou pas écrite comme elle se lit.`,
      remedy,
    };
  const message = attributeFault(node, tag);
  return message === undefined ? undefined : { message, remedy };
}

/** What is wrong with one node of a text, whatever it holds. */
function faultOf(node: MdastNode, { rank, within }: Place, tags: Tags): Fault | undefined {
  if (isElement(node)) return tagFault(node, within, tags);
  const isCode = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  if (isCode && node.value.trimStart().startsWith('/*')) return undefined;
  if (isCode || node.type === 'mdxjsEsm')
    return {
      message: `« ${node.value.split('\n')[0]} » serait lu comme du code.`,
      remedy: 'retirez les accolades, ou commencez le paragraphe par un autre mot',
    };
  // A document may have a sheet to take away before it.
  if (node.type === 'thematicBreak' && within === DOCUMENT) return undefined;
  const isBox = node.type === 'listItem' && typeof node.checked === 'boolean';
  if (isBox || !PLAIN.has(node.type))
    return {
      message: `Un texte ne peut pas contenir ${REFUSED[node.type] ?? 'cette écriture'}.`,
      remedy: INSTEAD,
    };
  if ((node.type === 'heading' || node.type === 'listItem' || node.type === 'link') && !isFull(node))
    return { message: 'Il manque ici les mots d’un titre, d’une liste ou d’un lien.', remedy: 'écrivez-les' };
  if (node.type === 'heading' && node.depth !== 2 && (node.depth !== 3 || rank < 2))
    return {
      message: 'Ce titre n’est pas au rang de sa place.',
      remedy: 'écrivez « ## » devant le titre d’une partie, « ### » devant ceux qu’elle contient',
    };
  const remedy = node.type === 'link' ? linkRemedy(node.url) : undefined;
  if (node.type === 'link' && remedy !== undefined)
    return { message: `Ce lien ne mène nulle part : « ${node.url} ».`, remedy };
  const [unread] = (node.type === 'text' && UNREAD.exec(node.value)) || [];
  if (unread === undefined) return undefined;
  return {
    message: `« ${unread.trim()} » resterait dans le texte.`,
    remedy:
      'refermez ou complétez ce signe, collez « ] » à « ( », une espace après « # », une ligne « | --- | » sous les titres d’un tableau ; ou retirez-le',
  };
}

/** Every fault of a text, in order; `under` is the rank of the title above it. */
function faultsIn(root: MdastNode, tags: Tags, under: number): (Fault & { line: number })[] {
  const visit = (node: MdastNode, place: Place): (Fault & { line: number })[] => {
    const fault = faultOf(node, place, tags);
    if (fault !== undefined) return [{ ...fault, line: node.position?.start.line ?? 1 }];
    if (node.type === 'heading') place.rank = node.depth;
    if (!('children' in node)) return [];
    const name = isElement(node) ? (node.name ?? '') : '';
    // What a guide gives is a document of its own, under its own title.
    const inside = tags[name]?.place === 'paragraphs' ? { rank: 2, within: name } : place;
    return node.children.flatMap((child) => visit(child, inside));
  };
  return visit(root, { rank: under, within: undefined });
}

/**
 * What the text below the front matter of a file holds and may not: a list of what it may, in the build as in development.
 *
 * @param tags those that it may hold
 * @param under the rank of the title above it
 * @param mustSpeak whether its page would show nothing without it
 */
export function checkBody(
  { path: file, body, bodyLine }: Entry<unknown>,
  tags: Tags,
  under = 1,
  mustSpeak = false,
): Problem[] {
  let root: MdastNode;
  try {
    root = mdxToMdast(body);
  } catch (error) {
    return [{ file, ...malformed(error, body, bodyLine) }];
  }
  if (mustSpeak && !isFull(root))
    return [
      {
        file,
        line: bodyLine - 1,
        message: 'Cette page n’a plus de texte sous son en-tête.',
        remedy: 'écrivez-le sous la ligne « --- », ou retirez le fichier ; Ctrl et Z rend le texte effacé',
      },
    ];
  return faultsIn(root, tags, under).map((fault) => ({ ...fault, file, line: bodyLine + fault.line - 1 }));
}
