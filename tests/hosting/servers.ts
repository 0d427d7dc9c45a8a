import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a real server is made of, by Debian's packages. */
interface Parts {
  /** All that must be unpacked where the system has none. */
  readonly packages: readonly string[];
  /** What must be there, from the root of the system. The first is the program. */
  readonly files: readonly string[];
  /** Asks the program to say who it is: it has all its libraries. */
  readonly says: readonly string[];
}

/** Modules of Apache that the tests load, by their names. */
export const apacheModules =
  'mpm_event authz_core mime dir alias autoindex negotiation filter deflate headers rewrite'.split(' ');

const parts = {
  nginx: {
    packages: ['nginx', 'nginx-common', 'libnginx-mod-http-brotli-static'],
    files: [
      'usr/sbin/nginx',
      'usr/lib/nginx/modules/ngx_http_brotli_static_module.so',
      'etc/nginx/mime.types',
    ],
    says: ['-e', 'stderr', '-v'],
  },
  apache: {
    packages: ['apache2-bin', 'libapr1t64', 'libaprutil1t64'],
    files: ['usr/sbin/apache2', ...apacheModules.map((name) => `usr/lib/apache2/modules/mod_${name}.so`)],
    says: ['-v'],
  },
} as const satisfies Readonly<Record<string, Parts>>;

export type ServerName = keyof typeof parts;

export const serverNames: readonly ServerName[] = ['nginx', 'apache'];

export function partsOf(name: ServerName): Parts {
  return parts[name];
}

/** A server that runs on this machine. */
export interface Server {
  readonly name: ServerName;
  /** The folder that its files are in, as in the root of a system. */
  readonly root: string;
  readonly program: string;
  readonly environment: NodeJS.ProcessEnv;
}

/** Where the packages of the distribution are unpacked when the system has none. */
export function unpacked(name: ServerName): string {
  return resolve('test-results', name);
}

/** The server to test with: the one named in the environment (`NGINX_ROOT`), the system's, the one unpacked for the tests. */
export function findServer(name: ServerName): Server | undefined {
  const { files } = partsOf(name);
  const root = [process.env[`${name.toUpperCase()}_ROOT`], '/', unpacked(name)].find(
    (folder) => folder !== undefined && files.every((file) => existsSync(join(folder, file))),
  );
  const [program = ''] = files;
  if (root === undefined) return undefined;
  const libraries = ['x86_64', 'aarch64'].map((machine) => join(root, `usr/lib/${machine}-linux-gnu`));
  return {
    name,
    root,
    program: join(root, program),
    environment: root === '/' ? process.env : { ...process.env, LD_LIBRARY_PATH: libraries.join(':') },
  };
}
