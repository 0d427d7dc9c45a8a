import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder } from '../../src/build/commands/publish/host-files.ts';
import { apacheModules, type Server } from './servers.ts';

/** Where a server stands for a test. */
export interface Place {
  /** A folder of its own, that goes with it. */
  readonly folder: string;
  /** What is published, from the root of the name. */
  readonly www: string;
  /** The folder of the site in the name, `/` at its root. */
  readonly base: string;
  readonly port: number;
  /** Where it answers over HTTPS; nowhere without it. */
  readonly securePort: number | undefined;
  /** Modules that the host does not have. */
  readonly without: readonly string[];
}

/** The file of a host that is published, with what only the server knows. */
function published(file: string, base: string, changes: readonly (readonly [string, string])[]): string {
  return changes.reduce(
    (text, [line, changed]) => {
      if (!text.includes(`${line}\n`)) throw new Error(`${file} has no line « ${line} »`);
      return text.replace(line, changed);
    },
    inFolder(readFileSync(file, 'utf8'), base),
  );
}

/** What stands around the configuration of a site: one process, of whoever runs the tests, in one folder. */
function nginx({ root }: Server, { folder, www, base, port }: Place): string[] {
  const site = published('docs/hosting/nginx.conf', base, [
    ['  listen 80;', `  listen 127.0.0.1:${port};`],
    ['  root /srv/www;', `  root ${www};`],
  ]);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  writeFileSync(join(folder, 'site.conf'), site);
  writeFileSync(
    join(folder, 'nginx.conf'),
    [
      `load_module ${join(root, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so')};`,
      'daemon off; master_process off;',
      `pid ${folder}/pid;`,
      'error_log stderr error;',
      'events {}',
      'http {',
      `include ${join(root, 'etc/nginx/mime.types')};`,
      'default_type application/octet-stream; access_log off;',
      ...temporary.map((name) => `${name}_temp_path ${folder}/${name};`),
      `include ${folder}/site.conf;`,
      '}',
    ].join('\n'),
  );
  return ['-p', folder, '-e', 'stderr', '-c', join(folder, 'nginx.conf')];
}

/** A certificate that nobody signed. */
function certificate(folder: string): readonly [certificate: string, key: string] {
  const [pem, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')] as const;
  const asked = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', '/CN=localhost'];
  execFileSync('openssl', [...asked, '-keyout', key, '-out', pem], { stdio: 'ignore' });
  return [pem, key];
}

/**
 * Apache as a shared host sets it, where the site has no say but its `.htaccess`, which can be read: lists of folders, choice by
 * name, files compressed on the way, and the traps of Debian's own lines (`.br` is a language, `.gz` a type).
 */
function apache({ root }: Server, place: Place): string[] {
  const { folder, www, port, securePort, without } = place;
  const modules = apacheModules.filter((name) => !without.includes(name));
  const types = [
    'text/html html',
    'text/css css',
    'text/javascript js',
    'text/plain txt',
    'application/json json',
    'application/gzip gz',
    'image/svg+xml svg',
    'image/png png',
  ];
  writeFileSync(join(folder, 'mime.types'), types.join('\n'));
  const [pem, key] = securePort === undefined ? ['', ''] : certificate(folder);
  const secure = [
    `Listen 127.0.0.1:${securePort}`,
    'SSLSessionCache none',
    `<VirtualHost *:${securePort}>`,
    `DocumentRoot ${www}`,
    `SSLEngine on\nSSLCertificateFile ${pem}\nSSLCertificateKeyFile ${key}`,
    '</VirtualHost>',
  ];
  writeFileSync(
    join(folder, 'apache.conf'),
    [
      ...modules.map(
        (name) => `LoadModule ${name}_module ${join(root, `usr/lib/apache2/modules/mod_${name}.so`)}`,
      ),
      `DefaultRuntimeDir ${folder}\nPidFile ${folder}/pid\nErrorLog ${folder}/said`,
      // Apache refuses to answer as root: as nobody, then.
      ...(process.getuid?.() === 0 ? ['User #65534', 'Group #65534'] : []),
      'ServerName localhost\nServerLimit 1\nThreadLimit 16\nThreadsPerChild 16\nMaxRequestWorkers 16',
      `TypesConfig ${folder}/mime.types`,
      'AddType application/x-gzip .gz\nAddLanguage br .br',
      ...(without.includes('deflate')
        ? []
        : ['AddOutputFilterByType DEFLATE text/html text/plain text/css text/javascript application/json']),
      `Listen 127.0.0.1:${port}`,
      `DocumentRoot ${www}`,
      `<Directory ${www}>\nOptions Indexes FollowSymLinks MultiViews\nAllowOverride FileInfo\n</Directory>`,
      ...(securePort === undefined ? [] : secure),
    ].join('\n'),
  );
  return ['-D', 'FOREGROUND', '-d', folder, '-f', join(folder, 'apache.conf')];
}

function caddy({ folder, www, base, port }: Place): string[] {
  const site = published('docs/hosting/Caddyfile', base, [
    ['tiers-lieux.exemple.fr {', `http://:${port} {\n  bind 127.0.0.1`],
    ['  root * /srv/www', `  root * ${www}`],
  ]);
  writeFileSync(join(folder, 'Caddyfile'), `{\n  admin off\n}\n${site}`);
  return ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
}

/** Writes the configuration of a server in its folder, and gives the arguments that start it. */
export function configure(server: Server, place: Place): string[] {
  switch (server.name) {
    case 'nginx':
      return nginx(server, place);
    case 'apache':
      return apache(server, place);
    case 'caddy':
      return caddy(place);
    case 'plain':
      return ['-m', 'http.server', String(place.port), '--bind', '127.0.0.1', '--directory', place.www];
  }
}
