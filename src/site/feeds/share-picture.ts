/** The picture that networks show of every page, in the content, drawn after `apercu.svg` beside it. */
export const SHARE_FILE = 'apercu.png';

/** Its address on the site. */
export const SHARE_PICTURE = `/${SHARE_FILE}`;
