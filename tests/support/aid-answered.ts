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
  '1',
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
  'Quand ?',
  'Signer trop tôt.',
  // Its step.
  '1',
];

/** The id that its source takes. */
export const aidSource = 'financeur-imagine-page-aide';
