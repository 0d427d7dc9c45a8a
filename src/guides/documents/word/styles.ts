import {
  AlignmentType,
  convertMillimetersToTwip,
  LevelFormat,
  sectionPageSizeDefaults as a4,
  ShadingType,
  type ILevelsOptions,
  type INumberingOptions,
  type IStylesOptions,
} from 'docx';

/** A4, and the width that its margins leave to the text, in twentieths of a point. */
const margin = convertMillimetersToTwip(20);
export const page = {
  size: { width: a4.WIDTH, height: a4.HEIGHT },
  margin: { top: margin, right: margin, bottom: margin, left: margin },
};
export const textWidth = page.size.width - 2 * margin;

/** The styles of ours, by what they are for; those of Word keep Word's names, which it shows translated. */
export const styleIds = {
  bulleted: 'ListBullet',
  numbered: 'ListNumber',
  footer: 'Footer',
  cell: 'TableText',
  columnTitle: 'TableHeading',
  blank: 'Blank',
} as const;

/** A grey that prints on any machine. */
export const shading = { type: ShadingType.CLEAR, color: 'auto', fill: 'E7E6E6' };

const title = { bold: true, color: '000000' };
const next = 'Normal';

/** The names of the styles that Word does not have. */
export interface StyleNames {
  readonly blank: string;
  readonly cell: string;
  readonly columnTitle: string;
}

/** How the documents look: what a commune changes once for a whole document, in the styles. */
export function styles(names: StyleNames): IStylesOptions {
  return {
    default: {
      document: {
        // A font that both Word and LibreOffice have, or replace by one of the same width.
        run: { font: 'Arial', size: '11pt', language: { value: 'fr-FR' } },
        paragraph: { spacing: { after: 120, line: 276 } },
      },
      title: { run: { ...title, size: '20pt' }, paragraph: { spacing: { after: 320 } }, next },
      heading1: {
        run: { ...title, size: '14pt' },
        paragraph: { spacing: { before: 280, after: 120 }, keepNext: true },
        next,
      },
    },
    paragraphStyles: [
      { id: styleIds.bulleted, name: 'List Bullet', basedOn: 'Normal', quickFormat: true },
      { id: styleIds.numbered, name: 'List Number', basedOn: 'Normal', quickFormat: true },
      { id: styleIds.footer, name: 'footer', basedOn: 'Normal', run: { size: '9pt' } },
      {
        id: styleIds.cell,
        name: names.cell,
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { before: 60, after: 60 } },
      },
      {
        id: styleIds.columnTitle,
        name: names.columnTitle,
        basedOn: styleIds.cell,
        quickFormat: true,
        run: { bold: true },
      },
    ],
    // A blank shows at a glance; whoever fills it takes its style away, or leaves it.
    characterStyles: [{ id: styleIds.blank, name: names.blank, quickFormat: true, run: { shading } }],
  };
}

const DEPTH = 3;

function levels(format: 'bullet' | 'decimal', text: (level: number) => string): ILevelsOptions[] {
  return Array.from({ length: DEPTH }, (_, level) => ({
    level,
    format: LevelFormat[format === 'bullet' ? 'BULLET' : 'DECIMAL'],
    text: text(level),
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: 500 * (level + 1), hanging: 400 } } },
  }));
}

/** The two kinds of lists. */
export const numbering: INumberingOptions = {
  config: [
    { reference: styleIds.bulleted, levels: levels('bullet', (level) => ['•', '–', '•'][level] ?? '•') },
    { reference: styleIds.numbered, levels: levels('decimal', (level) => `%${level + 1}.`) },
  ],
};
