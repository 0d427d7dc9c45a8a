/** Something that is still open before the site opens. */
export interface OpenPoint {
  readonly what: string;
  readonly why?: string | undefined;
  /** Where to write what closes it: file and key. */
  readonly place: string;
  /** The very line to write, where there is one. */
  readonly line?: string | undefined;
  /** The addresses of the pages concerned. */
  readonly pages: readonly string[];
}

/** What closes all the points of a group at once. */
export interface Closing {
  readonly why?: string | undefined;
  readonly place: string;
  /** The very line to write. */
  readonly line: string;
}

/** The open points of one kind. */
export interface OpenGroup {
  readonly title: string;
  /** How to close its points. */
  readonly advice: string;
  readonly closing?: Closing | undefined;
  readonly points: readonly OpenPoint[];
}

/** The file that says what the site cannot know by itself. */
export const OPENING_FILE = 'ouverture.yaml';

/** A place as the list names it: the file, then the keys to look for. */
export function placeAt(file: string, ...keys: readonly string[]): string {
  return [file, ...keys.map((key) => `« ${key} »`)].join(', ');
}
