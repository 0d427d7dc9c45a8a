/** What a file names its styles and its lists: whoever writes one, fills one or reads one finds them by it. */

/** The styles of ours, by what they are for; those of Word keep Word's names, which it shows translated. */
export const styleIds = {
  title: 'Title',
  heading: 'Heading1',
  bulleted: 'ListBullet',
  numbered: 'ListNumber',
  footer: 'Footer',
  cell: 'TableText',
  columnTitle: 'TableHeading',
  blank: 'Blank',
  filled: 'Filled',
  reread: 'Reread',
  link: 'Hyperlink',
} as const;

/** The style of a blank: one with a name has a style of its own, by which it is found to be filled. */
export function blankStyle(name?: string): string {
  return name === undefined ? styleIds.blank : `${styleIds.blank}-${name}`;
}

/** The lists of a document: one of bullets, and each numbered one apart, so that it starts again at 1. */
export const bulletedList = 1;
