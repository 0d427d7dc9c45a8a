/** What may stand for whom in the pictures of who does what. */
export const roleFigures = ['personne', 'maison', 'document'] as const;

export type RoleFigure = (typeof roleFigures)[number];
