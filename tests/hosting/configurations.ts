import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder } from '../../src/build/commands/publish/host-files.ts';
import { apacheModules, type Server } from './servers.ts';

/** Where a server stands for a test. */
interface Place {
  /** A folder of its own, that goes with it. */
  readonly folder: string;
  /** What is published, from the root of the name. */
  readonly www: string;
  /** The folder of the site in the name, `/` at its root. */
  readonly base: string;
  readonly port: number;
}

/** What stands around the configuration of a site: one process, of whoever runs the tests, in one folder. */
function nginx({ root }: Server, { folder, www, base, port }: Place): string[] {
  const site = inFolder(readFileSync('docs/hosting/nginx.conf', 'utf8'), base)
    .replace('  listen 80;\n', `  listen 127.0.0.1:${port};\n`)
    .replace('  root /srv/www;\n', `  root ${www};\n`);
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

/**
 * Apache as a shared host sets it, where the site has no say but its `.htaccess`, which can be read: lists of folders, choice by
 * name, files compressed on the way, and the traps of Debian's own lines (`.br` is a language, `.gz` a type).
 */
function apache({ root }: Server, { folder, www, port }: Place): string[] {
  const types = ['text/html html', 'text/javascript js', 'text/plain txt', 'application/json json'];
  writeFileSync(join(folder, 'mime.types'), [...types, 'application/gzip gz', 'image/png png'].join('\n'));
  writeFileSync(
    join(folder, 'apache.conf'),
    [
      ...apacheModules.map(
        (name) => `LoadModule ${name}_module ${join(root, `usr/lib/apache2/modules/mod_${name}.so`)}`,
      ),
      `DefaultRuntimeDir ${folder}\nPidFile ${folder}/pid\nErrorLog ${folder}/said`,
      // Apache refuses to answer as root: as nobody, then.
      ...(process.getuid?.() === 0 ? ['User #65534', 'Group #65534'] : []),
      'ServerName localhost\nServerLimit 1\nThreadLimit 16\nThreadsPerChild 16\nMaxRequestWorkers 16',
      `TypesConfig ${folder}/mime.types`,
      'AddType application/x-gzip .gz\nAddLanguage br .br',
      'AddOutputFilterByType DEFLATE text/html text/plain text/css text/javascript application/json',
      `Listen 127.0.0.1:${port}`,
      `DocumentRoot ${www}`,
      `<Directory ${www}>\nOptions Indexes FollowSymLinks MultiViews\nAllowOverride FileInfo\n</Directory>`,
    ].join('\n'),
  );
  return ['-D', 'FOREGROUND', '-d', folder, '-f', join(folder, 'apache.conf')];
}

/** Writes the configuration of a server in its folder, and gives the arguments that start it. */
export function configure(server: Server, place: Place): string[] {
  return server.name === 'nginx' ? nginx(server, place) : apache(server, place);
}
