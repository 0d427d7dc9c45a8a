/** The answers of an editor who adds an aid with a source of its own, in the order of the questions, all of them. */
export const aidAnswered: readonly string[] = [
  // What the head of its page says.
  'Ce que paie une aide imaginée, et comment la demander.',
  '1',
  '1',
  'À demander',
  'Est-il public ?',
  'À demander.',
  'Toute l’année.',
  'Ne signez rien.',
  'Le service.',
  'Une commune.',
  'Un financeur',
  '1',
  '1',
  '3499',
  '1',
  'Un financeur imaginé, son aide https://www.manche.fr/une-aide-imaginee/demander/',
  '',
  // Its source, and no other.
  'Un financeur imaginé, page de son aide',
  'https://www.manche.fr/une-aide-imaginee/',
  '10 juin 2026',
  '1',
  '',
  // Its text.
  'Cette aide paie.',
  'Elle couvre 20 % des travaux[1].',
  'Le taux.',
  'Appelez.',
  'Une page.',
  '',
  'Quand ?',
  '',
  'Signer trop tôt, ou compter plus de 3 499 habitants.',
  // Its step.
  '1',
];

/** The id that its source takes. */
export const aidSource = 'financeur-imagine-page-aide';

const faults: ReadonlyMap<string, string> = new Map([
  // A rate without its source, and another that the text does not say again.
  ['Elle couvre 20 % des travaux[1].', 'Elle couvre 20 % des travaux.'],
  ['À demander.', '30 % des travaux.'],
]);

/** The same answers, with faults among them. */
export const aidFaulty: readonly string[] = aidAnswered.map((answer) => faults.get(answer) ?? answer);

/** The answers of an editor who adds a guide without a source, in the order of the questions, all of them. */
export const guideAnswered: readonly string[] = [
  // What the head of its page says.
  'Ce que l’on fait d’abord, et comment.',
  'Commencez par le commencement.',
  'Finissez par la fin.',
  '',
  '1',
  'Commencer.',
  '',
  // No source.
  '',
  // Its text.
  'Ce guide dit par où commencer.',
  'Faire un premier pas',
  'Marchez.',
  'Courir.',
  'Dormir.',
  '',
  'Elle pourrait marcher avec la commune.',
  // Its step.
  '1',
];
