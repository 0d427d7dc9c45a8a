import { mdxToMdast, type MdastNode } from 'satteri';
import {
  DOCUMENT,
  headingFault,
  isElement,
  isFull,
  wordsOf,
  type Element,
  type Fault,
  type Place,
} from './check-heading.ts';
import { malformed } from './malformed-body.ts';
import type { Entry } from './parse-content.ts';
import type { Problem } from './problem.ts';
import { linkRemedy } from './text-links.ts';
import type { Tag, Tags } from './tags.ts';

/** What a text may hold besides its tags. */
const HELD: ReadonlySet<string> = new Set(
  'root paragraph heading text strong emphasis inlineCode link list listItem table tableRow tableCell'.split(
    ' ',
  ),
);

/** What it may not: its name, and what to write instead. */
const REFUSED: Readonly<Partial<Record<MdastNode['type'], readonly [name: string, remedy: string]>>> = {
  blockquote: ['une citation', 'retirez « > », et mettez les mots cités entre guillemets'],
  break: ['un retour à la ligne forcé', 'retirez ce qui finit la ligne : deux espaces, ou « \\ »'],
  code: ['un bloc de code', 'écrivez un paragraphe, sans « ``` »'],
  delete: ['un texte barré', 'retirez ce texte, ou les signes « ~ »'],
  image: ['une image', 'dites en mots ce qu’elle montre, et retirez « ![…](…) »'],
  thematicBreak: ['un trait', 'retirez-le : un titre « ## » sépare deux parties'],
  footnoteReference: ['une note', 'citez une source avec <Source id="…" />'],
  footnoteDefinition: ['une note', 'citez une source avec <Source id="…" />'],
  linkReference: ['un lien en deux morceaux', 'écrivez [les mots](/adresse/)'],
  definition: ['un lien en deux morceaux', 'écrivez [les mots](/adresse/)'],
};

/** What stands for the tags of HTML that editors know; the others have no place at all. */
const INSTEAD_OF_HTML: ReadonlyMap<string, string> = new Map(
  Object.entries({
    a: 'écrivez [les mots](/adresse/)',
    b: 'écrivez **les mots** pour le gras',
    strong: 'écrivez **les mots** pour le gras',
    br: 'laissez une ligne vide, ou faites une liste',
    p: 'laissez une ligne vide entre deux paragraphes',
    ul: 'écrivez une ligne « - … » par élément',
    img: 'dites en mots ce que montre l’image',
    iframe: 'faites un lien vers l’autre site : [les mots](https://…)',
    ...Object.fromEntries(['h1', 'h2', 'h3'].map((name) => [name, 'écrivez « ## Le titre » sur sa ligne'])),
  }),
);

function isAround(place: Tag['place']): boolean {
  return place === 'paragraphs' || place === 'words' || place === 'some-words';
}

/** How the tag of a name is written. */
function written(name: string, { attributes, place }: Tag): string {
  const asked = Object.keys(attributes).map((attribute) => ` ${attribute}="…"`);
  return `<${name}${asked.join('')}${isAround(place) ? '' : ' /'}>`;
}

/** Signs of Markdown that were meant, and that nothing read: the reader would see them. */
const UNREAD = /\*\*|\]\s?\(|\)\s?\[|(?:^|\n)(?:#{1,6}\S|:::)|\$\$|[{}]|\\$/;

function attributeFault({ name, attributes }: Element, tag: Tag): Fault | undefined {
  const model = written(name ?? '', tag);
  for (const attribute of attributes) {
    if (attribute.type === 'mdxJsxAttribute' && Object.hasOwn(tag.attributes, attribute.name)) continue;
    const given = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    return { message: `« ${given} » n’a pas sa place dans « <${name}> ».`, remedy: `écrivez ${model}` };
  }
  for (const [asked, says] of Object.entries(tag.attributes)) {
    const [given, second] = attributes.filter((one) => one.type === 'mdxJsxAttribute' && one.name === asked);
    const value = typeof given?.value === 'string' ? given.value.trim() : '';
    if (value === '')
      return { message: `Il manque « ${asked} » dans « <${name}> ».`, remedy: `écrivez ${model}` };
    if (second !== undefined)
      return { message: `« ${asked} » est deux fois dans « <${name}> ».`, remedy: `écrivez ${model}` };
    const [unread] = UNREAD.exec(value) ?? [];
    if (says === 'text' && unread !== undefined)
      return {
        message: `« ${unread} » resterait dans « <${name} ${asked}="…"> ».`,
        remedy: 'retirez ce signe',
      };
    if (says === 'text') continue;
    const words = says.several === true ? value.split(',').map((word) => word.trim()) : [value];
    const unknown = words.find((word) => !says.words.includes(word));
    if (unknown === undefined) continue;
    const message = `« ${unknown} » est inconnu dans « <${name} ${asked}="…"> ».`;
    return { message, remedy: `écrivez l’un de ces mots : ${says.words.join(', ')}` };
  }
  return undefined;
}

function tagFault(node: Element, within: string | undefined, tags: Tags): Fault | undefined {
  const name = node.name ?? '';
  const tag = Object.hasOwn(tags, name) ? tags[name] : undefined;
  if (tag === undefined && /^[A-Z]/.test(name)) {
    const message = `Balise inconnue ici : « <${name}> ».`;
    return { message, remedy: `écrivez une de celles-ci : ${Object.keys(tags).join(', ')}` };
  }
  if (tag === undefined) {
    const message = `La balise « <${name}> » n’a pas sa place dans un texte.`;
    const remedy =
      INSTEAD_OF_HTML.get(name) ?? 'retirez-la : ce que fait le site, et son allure, sont dans son code';
    return { message, remedy };
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

/** Words of a link that say nothing of where it leads, read without those around. */
const MUTE = /^(?:cliquez )?(?:ici|là|sur ce lien|ce lien|lien|en savoir plus|lire la suite)$/iu;

/** What is wrong with one node of a text, whatever it holds. */
function faultOf(node: MdastNode, place: Place, tags: Tags): Fault | undefined {
  if (isElement(node)) return tagFault(node, place.within, tags);
  if (node.type === 'mdxjsEsm') {
    const message = `« ${node.value.split(' ')[0]} », au début d’un paragraphe, serait lu comme du code.`;
    return { message, remedy: 'commencez le paragraphe par un autre mot' };
  }
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    if (node.value.trimStart().startsWith('/*')) return undefined;
    const message = `« {${node.value}} » serait lu comme un calcul.`;
    return { message, remedy: 'retirez les accolades' };
  }
  // A document may have a sheet to take away before it.
  if (node.type === 'thematicBreak' && place.within === DOCUMENT) return undefined;
  if (!HELD.has(node.type)) {
    const [name, remedy] = REFUSED[node.type] ?? [
      'cette écriture',
      'écrivez un paragraphe, une liste ou un tableau',
    ];
    return { message: `Un texte ne peut pas contenir ${name}.`, remedy };
  }
  if (node.type === 'listItem' && typeof node.checked === 'boolean')
    return {
      message: 'Un texte ne peut pas contenir de case « [ ] ».',
      remedy: 'écrivez « ☐ » devant chaque choix',
    };
  if (node.type === 'heading') return headingFault(node, place);
  const [unread] = (node.type === 'text' && UNREAD.exec(node.value)) || [];
  if (unread !== undefined) {
    const message = `« ${unread.trim()} » resterait dans le texte.`;
    return {
      message,
      remedy: 'refermez ou complétez ce signe, collez « ] » à « ( », une espace après « # » ; ou retirez-le',
    };
  }
  if (node.type === 'text' && node.value.startsWith('|'))
    return {
      message: 'Ce tableau n’a pas sa ligne de tirets.',
      remedy: 'sous la ligne des titres, écrivez « | --- | --- | », avec « --- » pour chaque colonne',
    };
  if (node.type === 'table' && node.children[0]?.children.slice(1).some((cell) => !isFull(cell)) === true)
    return {
      message: 'Une colonne de ce tableau n’a pas de nom.',
      remedy: 'écrivez-le dans la première ligne',
    };
  const columns = node.type === 'table' ? (node.children[0]?.children.length ?? 0) : 0;
  if (node.type === 'table' && node.children.some(({ children }) => children.length < columns))
    return {
      message: 'Une ligne de ce tableau a moins de cellules que la première.',
      remedy: `donnez-lui ses ${columns} cellules, entre des « | »`,
    };
  if (node.type === 'listItem' && !isFull(node))
    return { message: 'Cet élément de liste est vide.', remedy: 'écrivez-le, ou retirez son tiret' };
  if (node.type !== 'link') return undefined;
  if (node.title !== null && node.title !== undefined)
    return {
      message: 'Un lien n’a pas de bulle.',
      remedy: 'retirez le texte entre guillemets après l’adresse',
    };
  if (!isFull(node) || node.children.some(isElement))
    return {
      message: `Le lien vers « ${node.url} » n’a pas de mots, ou contient une balise.`,
      remedy: 'écrivez entre les crochets les mots du lien',
    };
  if (MUTE.test(wordsOf(node).trim()))
    return {
      message: `Le lien « ${wordsOf(node)} » ne dit pas où il mène.`,
      remedy: 'mettez entre les crochets le nom de ce qu’il ouvre',
    };
  const remedy = linkRemedy(node.url);
  return remedy === undefined
    ? undefined
    : { message: `Ce lien ne mène nulle part : « ${node.url} ».`, remedy };
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
