import { blankStyle, bulletedList, styleIds } from './word-names.ts';
import { letters, part, size } from './word-package.ts';
import { group, value, word } from './word-xml.ts';

/** A grey that prints on any machine. */
const shaded = (fill: string) => word('shd', { val: 'clear', color: 'auto', fill });
export const shading = shaded('E7E6E6');

function spacing(before: number, after: number): string {
  return word('spacing', { before, after });
}

/** A line to write on, with room between the text and it. */
export const answerLine =
  group(
    'pBdr',
    // Of neighbours with the same lines, a word processor shows the last one: what is between them is said too.
    ...['bottom', 'between'].map((side) => word(side, { val: 'dotted', sz: 8, space: 24, color: 'auto' })),
  ) + spacing(0, 240);

const bold = word('b') + word('bCs');

interface Style {
  readonly id: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly next?: string;
  /** Of use to a program alone: Word does not offer it. */
  readonly isHidden?: boolean;
  /** What it sets of a paragraph and of letters, in the order of the standard. */
  readonly paragraph?: string;
  readonly run?: string;
}

function style(type: 'paragraph' | 'character', one: Style): string {
  const { id, name, basedOn, next, isHidden = false, paragraph, run } = one;
  return word(
    'style',
    { type, ...(id === 'Normal' && { default: 1 }), styleId: id },
    value('name', name),
    basedOn === undefined ? '' : value('basedOn', basedOn),
    next === undefined ? '' : value('next', next),
    word(isHidden ? 'semiHidden' : 'qFormat'),
    group('pPr', paragraph ?? ''),
    group('rPr', run ?? ''),
  );
}

/**
 * How the documents look: what a commune changes once for a whole document, in the styles.
 *
 * @param blanks the names of its blanks
 * @param written those that are not shown as left to fill: filled by hand once it is printed, or words of the model
 */
export function stylesPart(blanks: readonly string[], written: readonly string[] = []): string {
  const basedOn = 'Normal';
  const titled = { basedOn, next: 'Normal' };
  const paragraphs: readonly Style[] = [
    { id: 'Normal', name: 'Normal' },
    { ...titled, id: styleIds.title, name: 'Title', paragraph: spacing(0, 240), run: bold + size(16) },
    {
      ...titled,
      id: styleIds.heading,
      name: 'heading 1',
      paragraph: word('keepNext') + spacing(280, 120) + value('outlineLvl', 0),
      run: bold + size(14),
    },
    { id: styleIds.bulleted, name: 'List Bullet', basedOn },
    { id: styleIds.numbered, name: 'List Number', basedOn },
    { id: styleIds.footer, name: 'footer', basedOn, run: size(9) },
    { id: styleIds.cell, name: 'Texte de tableau', basedOn, paragraph: spacing(60, 60) },
    { id: styleIds.columnTitle, name: 'Titre de colonne', basedOn: styleIds.cell, run: bold },
  ];
  const characters: readonly Style[] = [
    // A blank shows at a glance; whoever fills it takes its style away, or leaves it.
    { id: styleIds.blank, name: 'À compléter', run: shading },
    ...blanks.map((blank) => ({
      id: blankStyle(blank),
      name: `À compléter (${blank})`,
      ...(!written.includes(blank) && { basedOn: styleIds.blank }),
      isHidden: true,
    })),
    // What was typed or comes of a tool, and what a person reads again: two marks, told apart without colours too. Shades,
    // since neither Word nor LibreOffice shows a highlight that comes from a style.
    ...(blanks.length === 0 ? [] : [{ id: styleIds.filled, name: 'Rempli', run: shaded('FFF200') }]),
    { id: styleIds.reread, name: 'À relire', run: value('u', 'dotted') + shaded('D6E9F8') },
    { id: styleIds.link, name: 'Hyperlink', run: value('color', '0563C1') + value('u', 'single') },
  ];
  return part(
    'styles',
    group(
      'docDefaults',
      group('rPrDefault', letters),
      group('pPrDefault', group('pPr', word('spacing', { after: 100, line: 259, lineRule: 'auto' }))),
    ),
    ...paragraphs.map((one) => style('paragraph', one)),
    ...characters.map((one) => style('character', one)),
  );
}

const LEVELS = [0, 1, 2];

function levels(format: 'bullet' | 'decimal', text: (level: number) => string): string[] {
  return LEVELS.map((level) =>
    word(
      'lvl',
      { ilvl: level },
      value('start', 1),
      value('numFmt', format),
      value('lvlText', text(level)),
      value('lvlJc', 'left'),
      group('pPr', word('ind', { left: 500 * (level + 1), hanging: 400 })),
    ),
  );
}

function listKind(id: number, lines: readonly string[]): string {
  return word('abstractNum', { abstractNumId: id }, value('multiLevelType', 'hybridMultilevel'), ...lines);
}

/** @param numbered how many numbered lists the document has: they come after the one of bullets */
export function numberingPart(numbered: number): string {
  const restart = LEVELS.map((level) => word('lvlOverride', { ilvl: level }, value('startOverride', 1)));
  const lists = Array.from({ length: numbered }, (_, index) =>
    word('num', { numId: bulletedList + index + 1 }, value('abstractNumId', 1), ...restart),
  );
  return part(
    'numbering',
    listKind(
      0,
      levels('bullet', (level) => (level === 1 ? '–' : '•')),
    ),
    listKind(
      1,
      levels('decimal', (level) => `%${level + 1}.`),
    ),
    word('num', { numId: bulletedList }, value('abstractNumId', 0)),
    ...lists,
  );
}
