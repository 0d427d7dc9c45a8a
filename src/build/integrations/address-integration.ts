import type { AstroConfig, AstroIntegration } from 'astro';
import { sayAddress } from '../say-address.ts';

/** Says where the development server answers. */
export function address(): AstroIntegration {
  let place: Pick<AstroConfig, 'base' | 'server'> | undefined;
  return {
    name: 'address',
    hooks: {
      'astro:config:done': ({ config }) => {
        place = config;
      },
      'astro:server:start': ({ address: { port } }) =>
        sayAddress(place?.server.host, port, place?.base ?? '/'),
    },
  };
}
