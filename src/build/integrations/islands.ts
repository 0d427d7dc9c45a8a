import type { AstroIntegration } from 'astro';

/**
 * Renders at build the components of tools. Astro's integration of Preact does more that nothing here asks for, since pages bring
 * their islands to life by themselves (`mount.ts`): it reads each `.tsx` with Babel, and renders each component twice.
 */
export const islands: AstroIntegration = {
  name: 'islands',
  hooks: {
    'astro:config:setup': ({ addRenderer }) =>
      addRenderer({ name: 'preact', serverEntrypoint: new URL('render-island.ts', import.meta.url) }),
  },
};
