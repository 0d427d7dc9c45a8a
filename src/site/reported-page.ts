const PREFIX = '#page=';

/** Fragment that names a page to report: browsers never send it to a server. */
export function reportFragment(path: string): string {
  return `${PREFIX}${encodeURI(path)}`;
}

/** Page named by a fragment, if any. Only a path of this site is believed. */
export function reportedPage(fragment: string): string | undefined {
  if (!fragment.startsWith(PREFIX)) return undefined;
  const path = fragment.slice(PREFIX.length);
  return /^\/(?!\/)[\w/.-]*$/.test(path) ? path : undefined;
}
