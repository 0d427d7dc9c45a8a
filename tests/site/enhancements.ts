/** The edition of the language that they all run, names of its libraries included. */
export const languageEdition = 2023;

/**
 * What the styles use although a browser of the floor does not know it, and why that harms nobody. A test fails on one that
 * is missing here, and on one that no page uses any more.
 */
export const enhancements: Readonly<Record<string, string>> = {
  'text-size-adjust': 'Telephones without it enlarge a text turned sideways as they like: it reads.',
  'text-wrap': 'Lines of a title break where they would.',
  'field-sizing': 'The field of a letter is made taller by hand.',
  hyphens: 'Known with a prefix only: a long word goes to the next line.',
  '@media (scripting)':
    'Where scripts are off, the notice of a script that did not come says so (ScriptTimeoutNotice.astro).',
  '@page': 'The paper takes the margins of the browser.',
  size: 'The reader chooses the size and the side of the paper.',
  'break-before: avoid': 'A line for signatures may stand alone on a sheet.',
  'font-size-adjust': 'The fallback font is a little smaller or larger.',
  'break-after: avoid': 'A title may end a side.',
  'text-decoration: dotted': 'The line below a word is whole.',
  'forced-color-adjust': 'A drawing takes the colours imposed by the reader.',
  'grid-template-columns: subgrid':
    'The variants of a level stand side by side, each with the names of its parts.',
  'grid-template-rows: subgrid':
    'Columns of the leaflet, the levels, the variants of one and the arrows of who does what are not level.',
  'print-color-adjust':
    'Known with a prefix, or the paper leaves grounds out: nothing is said by colour alone.',
  ':details-content': 'A script opens the folds as the paper leaves (unfold-print.ts).',
  'content-visibility': 'Goes with :details-content.',
  ':-webkit-progress-bar': 'One browser each: the bar keeps the look of the others.',
  ':-webkit-progress-value': 'One browser each: the bar keeps the look of the others.',
  ':-moz-progress-bar': 'One browser each: the bar keeps the look of the others.',
  'accent-color': 'A box ticked keeps the colour of the browser.',
  zoom: 'The drawing of a title is larger on a telephone.',
  'font-family: ui-monospace': 'The next font of the list serves.',
};
