/** The picture that networks show of every page, in the content, drawn after `apercu.svg` beside it. */
export const SHARE_FILE = 'apercu.png';

/** Its address on the site. */
export const SHARE_PICTURE = `/${SHARE_FILE}`;

/** The size that networks expect of it, in pixels. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;
