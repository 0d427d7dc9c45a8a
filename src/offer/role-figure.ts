/** What may stand for whom in the pictures of who does what. */
export const roleFigures = ['personne', 'maison', 'document'] as const;

export type RoleFigure = (typeof roleFigures)[number];

/** How many act in turn at most, what is made included: the columns of the picture, of which each lane fills all or skips one. */
export const MOST_ROLES = 4;
