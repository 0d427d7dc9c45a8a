/** What is said of a project that is kept, beside the questions, on the sheet and on the home page. */
export const keptSentences = {
  onDevice: 'Un projet est gardé sur cet appareil.',
  inTab: 'Cet onglet garde vos réponses.',
  resume: 'Reprendre mes réponses',
  keep: 'Garder mon projet sur cet appareil',
  kept: 'Votre projet est gardé sur cet appareil seulement : réponses, commune, montants, dates, textes commencés. Il ne nous est pas transmis.',
  erase: 'Effacer mon projet',
  erased: 'Plus rien de votre projet n’est gardé ici.',
  refused: 'Ce navigateur refuse de le garder. Gardez plutôt le lien ou le code.',
};
