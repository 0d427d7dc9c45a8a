/** What the sheet asks and says, on the screen as on paper. */
export const SHEET = {
  title: 'Un tiers-lieu dans notre commune ?',
  from: ['Commune', 'De la part de', 'Téléphone ou courriel', 'Bâtiment public envisagé'],
  project: [
    'Notre projet, et pour quoi faire :',
    'Qui viendrait, quels jours et à quelles heures :',
    'Qui ferait vivre le lieu :',
  ],
  offer: 'Ce que le Département propose aux communes et à leurs groupements',
  asked: 'Ce que cela demanderait à la commune',
  steps: [
    'Nous recevoir, pour voir si elle souhaite porter ce projet.',
    'Penser à un équipement public, existant ou à reconvertir.',
    'Appeler la Mission.',
  ],
  call: 'Pour en parler :',
};

/** What an association writes on the sheet for the town hall. */
export interface Written {
  /** Above the project, on a line each: who asks, who to call. */
  readonly head: readonly Entry[];
  readonly project: readonly Entry[];
}

interface Entry {
  /** As the sheet prints it, with or without its colon. */
  readonly label: string;
  readonly value: string;
}

/** A part of the sheet. */
export interface SheetPart {
  readonly text: string;
  readonly isStrong?: boolean;
}

/** What the sheet says to the town hall, whoever hands it over: its title, then what follows the project. */
export interface SheetContent {
  readonly title: string;
  readonly parts: readonly SheetPart[];
}

const isSaid = ({ value }: Entry) => value.trim() !== '';

/** The sheet, filled: what nobody wrote is left out. */
export function filledSheet({ title, parts }: SheetContent, written: Written): SheetPart[] {
  const head = written.head.filter(isSaid).map(({ label, value }) => `${label}\u00A0: ${value.trim()}`);
  return [
    { text: title, isStrong: true },
    ...(head.length === 0 ? [] : [{ text: head.join('\n') }]),
    ...written.project
      .filter(isSaid)
      .flatMap(({ label, value }) => [{ text: label, isStrong: true }, { text: value.trim() }]),
    ...parts,
  ];
}

/** The same as one text, to share or to paste. */
export function sheetText(content: SheetContent, written: Written): string {
  return filledSheet(content, written)
    .map(({ text }) => text)
    .join('\n\n');
}
