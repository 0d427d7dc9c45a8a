import {
  ASKED_ABOUT,
  everyAnswer,
  hashedFolders,
  HEADERS_FILE,
  KEPT,
  NOT_FOUND_PAGE,
  overHttps,
  prefixOf,
} from '../integrations/hosting-rules.ts';

/** What only the server knows. */
export interface NginxSite {
  /** Folder of the disk that answers for `/`; the site lies in it, under its `base` if it has one. */
  readonly root: string;
  /** Astro's `base`. */
  readonly base: string;
  /** Name of the host; `_` for any. */
  readonly name: string;
  /** As the directive `listen` takes it. */
  readonly listen: string;
}

function quoted(value: string): string {
  if (/["\\$\r\n]/.test(value)) throw new Error(`nginx would misread: ${value}`);
  return `"${value}"`;
}

function addHeader(name: string, value: string): string {
  return `  add_header ${name} ${value} always;`;
}

function variable(name: string): string {
  return `$site_${name.toLowerCase().replaceAll('-', '_')}`;
}

/** The hashed folders as one regular expression, dots of `base` escaped by a class: `quoted` takes no backslash. */
function hashed(prefix: string): string {
  return `~^${prefix.replaceAll('.', '[.]')}(${hashedFolders.join('|')})`;
}

/**
 * A configuration of nginx for the built site: one file for its `http` context (`conf.d`, `sites-enabled`).
 * Headers depend on the address by `map`, not by `location`: an `add_header` in a `location` would drop the others.
 *
 * @throws if a value holds what nginx reads otherwise: a quote, a backslash, a dollar, a new line
 */
export function nginxConfiguration({ root, base, name, listen }: NginxSite): string {
  const prefix = prefixOf(base);
  const secure = Object.entries(overHttps);
  return [
    'map $uri $site_cache {',
    `  default ${quoted(ASKED_ABOUT)};`,
    `  ${quoted(hashed(prefix))} ${quoted(KEPT)};`,
    '}',
    ...secure.flatMap(([header, value]) => [
      '# Sent over HTTPS only, be it ended here or by a proxy in front; nginx sends no empty header.',
      `map "$https:$http_x_forwarded_proto" ${variable(header)} {`,
      '  default "";',
      `  "~^(on:|:https$)" ${quoted(value)};`,
      '}',
    ]),
    'server {',
    '  # For HTTPS, add `listen 443 ssl` and the certificates; certbot --nginx does both.',
    `  listen ${listen};`,
    `  server_name ${name};`,
    `  root ${quoted(root)};`,
    '  index index.html;',
    '  server_tokens off;',
    '',
    '  # The files .br and .gz that the build wrote; nothing is compressed here.',
    '  brotli_static on;',
    '  gzip_static on;',
    '  gzip_proxied any;',
    '  gzip_vary on;',
    '',
    '  # /page leads to /page/ by nginx itself; behind a proxy, the host and port are not its own.',
    '  absolute_redirect off;',
    `  error_page 404 ${quoted(prefix + NOT_FOUND_PAGE)};`,
    `  location = ${quoted(prefix + HEADERS_FILE)} { return 404; }`,
    '',
    ...Object.entries(everyAnswer).map(([header, value]) => addHeader(header, quoted(value))),
    ...secure.map(([header]) => addHeader(header, variable(header))),
    addHeader('Cache-Control', '$site_cache'),
    '}',
    '',
  ].join('\n');
}
