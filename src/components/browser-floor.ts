/** The oldest browsers in which every tool of the site works: of 2023. Older ones read every page. */
export const browserFloor = { chrome: '111', edge: '111', firefox: '121', safari: '16.4' } as const;
