import { mdxToMdast, type MdastNode } from 'satteri';
import { malformed } from './malformed-body.ts';
import type { Entry } from './parse-content.ts';
import type { Problem } from './problem.ts';
import { linkRemedy } from './text-links.ts';
import type { Tag, Tags } from './tags.ts';

type Fault = Pick<Problem, 'message' | 'remedy'>;
type Element = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** What a text may hold besides its tags. */
const HELD: ReadonlySet<string> = new Set(
  'root paragraph heading text strong emphasis inlineCode link list listItem table tableRow tableCell'.split(
    ' ',
  ),
);

/** What it may not, by the names of editors. */
const REFUSED: Readonly<Partial<Record<MdastNode['type'], string>>> = {
  blockquote: 'une citation « > »',
  break: 'un retour à la ligne forcé (deux espaces, ou « \\ »)',
  code: 'un bloc de code « ``` »',
  delete: 'un texte barré « ~ »',
  image: 'une image',
  thematicBreak: 'un trait « --- »',
  footnoteReference: 'une note',
  footnoteDefinition: 'une note',
};

/** How a text is written, for who knows HTML or more of Markdown. */
const INSTEAD =
  'écrivez un paragraphe, une liste « - … », un tableau, **du gras**, [un lien](/adresse/) ou un titre « ## »';

/** Signs of Markdown that were meant, and that nothing read: the reader would see them. */
const UNREAD = /\*\*|\]\s?\(|\)\s?\[|(?:^|\n)(?:#{1,6}\S|:::|\|)|\$\$|[{}]|\\$/;

/** Words of a link that say nothing of where it leads, read without those around. */
const MUTE = /^(?:cliquez )?(?:ici|là|sur ce lien|ce lien|lien|en savoir plus|lire la suite)$/iu;

/** The tag around a document that a guide gives: it has titles of its own. */
const DOCUMENT = 'Modele';

/** What the nodes before one in the text say of it. */
interface Place {
  /** The rank of the last title. */
  rank: number;
  /** The titles so far. */
  readonly titles: Set<string>;
  /** The tag around it. */
  readonly within: string | undefined;
  /** What follows it at its place; nothing at the end. */
  next: MdastNode | undefined;
}

function isElement(node: MdastNode): node is Element {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

/** Whether a node shows something. */
function isFull(node: MdastNode): boolean {
  if (isElement(node)) return true;
  return 'children' in node ? node.children.some(isFull) : 'value' in node && /\S/.test(node.value ?? '');
}

/** The words of a node, without its tags. */
function wordsOf(node: MdastNode): string {
  if ('children' in node) return node.children.map(wordsOf).join('');
  return 'value' in node ? (node.value ?? '') : '';
}

function isAround(place: Tag['place']): boolean {
  return place === 'paragraphs' || place === 'words' || place === 'some-words';
}

/** How the tag of a name is written. */
function written(name: string, { attributes, place }: Tag): string {
  const asked = Object.keys(attributes).map((attribute) => ` ${attribute}="…"`);
  return `<${name}${asked.join('')}${isAround(place) ? '' : ' /'}>`;
}

/** A tag has each of its attributes, once, and no other. */
function attributeFault({ name, attributes }: Element, tag: Tag): Fault | undefined {
  const remedy = `écrivez ${written(name ?? '', tag)}`;
  const given = attributes.map((one) => (one.type === 'mdxJsxAttribute' ? one.name : '{…}'));
  const odd = given.find((one, at) => !Object.hasOwn(tag.attributes, one) || given.indexOf(one) !== at);
  if (odd !== undefined) return { message: `« ${odd} » n’a pas sa place dans « <${name}> ».`, remedy };
  for (const [asked, says] of Object.entries(tag.attributes)) {
    const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === asked);
    const value = typeof found?.value === 'string' ? found.value.trim() : '';
    if (value === '') return { message: `Il manque « ${asked} » dans « <${name}> ».`, remedy };
    const words = says !== 'text' && says.several === true ? value.split(/\s*,\s*/) : [value];
    const unknown = words.find((word) => (says === 'text' ? UNREAD.test(word) : !says.words.includes(word)));
    if (unknown === undefined) continue;
    const message = `« ${unknown} » n’a pas sa place dans « <${name} ${asked}="…"> ».`;
    const instead = says === 'text' ? 'des mots seuls' : `l’un de ces mots : ${says.words.join(', ')}`;
    return { message, remedy: `écrivez ${instead}` };
  }
  return undefined;
}

/** A tag is one of those that the text may hold, written where and as it is read. */
function tagFault(node: Element, within: string | undefined, tags: Tags): Fault | undefined {
  const name = node.name ?? '';
  const tag = Object.hasOwn(tags, name) ? tags[name] : undefined;
  if (tag === undefined) {
    const message = `La balise « <${name}> » n’a pas sa place dans un texte.`;
    const known = Object.keys(tags).join(', ');
    return { message, remedy: /^[A-Z]/.test(name) ? `écrivez une de celles-ci : ${known}` : INSTEAD };
  }
  const model = written(name, tag);
  if (!isAround(tag.place) && node.children.length > 0) {
    const message = `« <${name}> » ne se remplit pas : le site écrit lui-même ce qu’elle montre.`;
    return { message, remedy: `écrivez ${model}, sans « </${name}> »` };
  }
  if (isAround(tag.place) && !node.children.some(isFull)) {
    const message = `« <${name}> » est vide.`;
    return { message, remedy: `écrivez son texte entre ${model} et « </${name}> », ou retirez les deux` };
  }
  if (name === 'details' && !node.children.some((child) => isElement(child) && child.name === 'summary')) {
    const remedy = 'écrivez sous elle <summary>le titre qui l’ouvre</summary>, entre deux lignes vides';
    return { message: '« <details> » n’a pas de titre.', remedy };
  }
  if (tag.place === 'paragraphs' && within !== undefined) {
    const message = `« <${name}> » est dans « <${within}> ».`;
    return { message, remedy: `mettez ${model} après « </${within}> », entre deux lignes vides` };
  }
  const isInSentence = node.type === 'mdxJsxTextElement';
  const isAnywhere = tag.place === 'anywhere' || tag.place === 'some-words';
  if (!isAnywhere && isInSentence !== (tag.place === 'sentence')) {
    return isInSentence
      ? { message: `« <${name}> » est dans une phrase.`, remedy: `mettez ${model} sur une ligne à part` }
      : { message: `« <${name}> » est seule sur sa ligne.`, remedy: `mettez ${model} dans une phrase` };
  }
  if (tag.place === 'paragraphs' && node.children.some(({ type }) => type === 'text')) {
    const message = `Du texte est collé à la balise « <${name}> ».`;
    return { message, remedy: `laissez une ligne vide après ${model} et avant « </${name}> »` };
  }
  return attributeFault(node, tag);
}

/** What is wrong with a title: its rank, its twin, the part under it. */
function headingFault(node: Extract<MdastNode, { type: 'heading' }>, place: Place): Fault | undefined {
  const { rank, titles, within, next } = place;
  const title = wordsOf(node);
  const isForeign = (child: MdastNode) => child.type === 'link' || (isElement(child) && within !== DOCUMENT);
  if (node.children.some(isForeign))
    return {
      message: `Le titre « ${title} » contient un lien ou une balise.`,
      remedy: 'mettez-les dans le texte, sous le titre',
    };
  if (node.depth !== 2 && (node.depth !== 3 || rank < 2))
    return {
      message: `Le titre « ${title} » n’est pas au rang de sa place.`,
      remedy: 'écrivez « ## » devant le titre d’une partie, « ### » devant ceux qu’elle contient',
    };
  if (within === undefined && titles.has(title))
    return {
      message: `Le titre « ${title} » est deux fois dans cette page.`,
      remedy: 'changez l’un des deux',
    };
  if (next === undefined || (next.type === 'heading' && next.depth <= node.depth))
    return {
      message: `Il n’y a rien sous le titre « ${title} ».`,
      remedy: 'écrivez cette partie, ou retirez son titre',
    };
  titles.add(title);
  return undefined;
}

/** What is wrong with a link: its words, its address. */
function linkFault(node: Extract<MdastNode, { type: 'link' }>): Fault | undefined {
  if (node.children.some(isElement) || MUTE.test(wordsOf(node).trim()))
    return {
      message: `Le lien « ${wordsOf(node)} » ne dit pas où il mène, ou contient une balise.`,
      remedy: 'mettez entre les crochets le nom de ce qu’il ouvre',
    };
  const remedy = linkRemedy(node.url);
  if (remedy === undefined) return undefined;
  return { message: `Ce lien ne mène nulle part : « ${node.url} ».`, remedy };
}

/** What is wrong with one node of a text, whatever it holds. */
function faultOf(node: MdastNode, place: Place, tags: Tags): Fault | undefined {
  if (isElement(node)) return tagFault(node, place.within, tags);
  const isCode = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  if (isCode && node.value.trimStart().startsWith('/*')) return undefined;
  if (isCode || node.type === 'mdxjsEsm')
    return {
      message: `« ${node.value.split('\n')[0]} » serait lu comme du code.`,
      remedy: 'retirez les accolades, ou commencez le paragraphe par un autre mot',
    };
  // A document may have a sheet to take away before it.
  if (node.type === 'thematicBreak' && place.within === DOCUMENT) return undefined;
  const isBox = node.type === 'listItem' && typeof node.checked === 'boolean';
  if (isBox || !HELD.has(node.type)) {
    const name = isBox ? 'une case « [ ] » (« ☐ » en est une)' : (REFUSED[node.type] ?? 'cette écriture');
    return { message: `Un texte ne peut pas contenir ${name}.`, remedy: INSTEAD };
  }
  if ((node.type === 'heading' || node.type === 'listItem' || node.type === 'link') && !isFull(node))
    return { message: 'Il manque ici les mots d’un titre, d’une liste ou d’un lien.', remedy: 'écrivez-les' };
  if (node.type === 'heading') return headingFault(node, place);
  if (node.type === 'link') return linkFault(node);
  const [unread] = (node.type === 'text' && UNREAD.exec(node.value)) || [];
  if (unread !== undefined)
    return {
      message: `« ${unread.trim()} » resterait dans le texte.`,
      remedy:
        'refermez ou complétez ce signe, collez « ] » à « ( », une espace après « # », une ligne « | --- | » sous les titres d’un tableau ; ou retirez-le',
    };
  if (node.type === 'table' && node.children[0]?.children.slice(1).some((cell) => !isFull(cell)) === true)
    return {
      message: 'Une colonne de ce tableau n’a pas de nom.',
      remedy: 'écrivez-le dans la première ligne',
    };
  return undefined;
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
    const inside =
      tags[name]?.place === 'paragraphs'
        ? { rank: 2, titles: new Set<string>(), within: name, next: undefined }
        : place;
    const shown = node.children.filter((child) => child.type !== 'mdxFlowExpression');
    return node.children.flatMap((child) => {
      inside.next = shown[shown.indexOf(child) + 1];
      return visit(child, inside);
    });
  };
  return visit(root, { rank: under, titles: new Set(), within: undefined, next: undefined });
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
