const PREFIX = '#page=';

/** The fragment that names a page to report: browsers never send it to a server. */
export function reportFragment(path: string): string {
  return `${PREFIX}${encodeURI(path)}`;
}

/** The page that a fragment names; nothing if it names none. Only a path of this site is believed. */
export function reportedPage(fragment: string): string | undefined {
  if (!fragment.startsWith(PREFIX)) return undefined;
  const path = fragment.slice(PREFIX.length);
  return /^\/(?!\/)[\w/.-]*$/.test(path) ? path : undefined;
}
