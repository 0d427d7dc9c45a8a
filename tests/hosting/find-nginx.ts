import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** An nginx that runs, with its static brotli module. */
export interface Nginx {
  readonly program: string;
  readonly brotliModule: string;
  readonly mimeTypes: string;
}

/** Where the packages of the distribution are unpacked when the system has none. */
export const unpacked = resolve('test-results/nginx');

/** The nginx to test with: the one named in the environment, the system's, the one unpacked for the tests. */
export function findNginx(): Nginx | undefined {
  return [process.env['NGINX_ROOT'], '/', unpacked]
    .filter((root) => root !== undefined)
    .map((root) => ({
      program: join(root, 'usr/sbin/nginx'),
      brotliModule: join(root, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so'),
      mimeTypes: join(root, 'etc/nginx/mime.types'),
    }))
    .find((nginx) => Object.values(nginx).every((file) => existsSync(file)));
}
