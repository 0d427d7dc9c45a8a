import type { AstroIntegration } from 'astro';
import { NOT_FOUND_PAGE } from './hosting-rules.ts';
import { builtFiles, isPage } from './built-files.ts';
import { inTurn } from './ordered-tasks.ts';
import { withJoinedStyles } from './merge-styles.ts';
import { withPreloads } from './module-preloads.ts';
import { withPolicy } from './csp.ts';
import { withShortScopes } from './shorten-scopes.ts';
import { withoutStyles } from './styles-in-page.ts';
import { usedStyles } from './purge-css.ts';

/** A page as those who read it take it. */
export interface PageToRead {
  /** What a visitor asks for, without `base`: `/guides/`. */
  readonly address: string;
  /** Its HTML as it will be published, but for the styles: they are half of it, and nobody reads them. */
  readonly html: string;
}

/** What takes each page as soon as it is made, in the order in which Astro asks for them: always the same. */
export interface PageTaker {
  readonly take: (page: PageToRead) => void;
  /** All pages were given, once each: Astro still makes the other files. */
  readonly end?: () => void;
}

/** The address of a page that Astro is asked for: it asks for the page of errors as for any folder. */
function addressAsked(url: string, base: string): string {
  const { pathname } = new URL(url);
  const address = decodeURI(pathname.slice(base.length - 1));
  return address === NOT_FOUND_PAGE.replace('.html', '/') ? NOT_FOUND_PAGE : address;
}

/**
 * Ends each page before it is written: the styles that it uses under short names, a security policy of its own, and the
 * scripts that it needs asked for at once. Pages written and read again three times would be half of the build of a
 * large site; and what takes them works while Astro makes the next ones.
 */
export function pages(takers: readonly PageTaker[]): AstroIntegration {
  const imports = new Map<string, readonly string[]>();
  const made = new Set<string>();
  let toMake = 0;
  const withUsedStyles = usedStyles();
  let base = '/';

  /** Ends a page, and gives it in its turn to what takes it. */
  async function ended(request: Request, response: Response, turn: Promise<void>): Promise<Response> {
    if (response.headers.get('Content-Type')?.startsWith('text/html') !== true) return response;
    const html = withPolicy(
      withJoinedStyles(withShortScopes(withUsedStyles(withPreloads(await response.text(), imports, base)))),
    );
    const page = { address: addressAsked(request.url, base), html: withoutStyles(html) };
    await turn;
    made.add(page.address);
    for (const { take } of takers) take(page);
    return new Response(html, response);
  }

  /** Counts a page down, whatever it answered, once those before it are given. */
  async function counted(turn: Promise<void>): Promise<void> {
    await turn;
    toMake -= 1;
    if (toMake === 0) for (const { end } of takers) end?.();
  }

  return {
    name: 'pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'imports-of-scripts',
                generateBundle(_options, bundle) {
                  for (const output of Object.values(bundle)) {
                    if (output.type === 'chunk') imports.set(output.fileName, output.imports);
                  }
                },
              },
            ],
          },
        });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:start': ({ setPrerenderer }) => {
        const begin = inTurn();
        setPrerenderer((astro) => ({
          ...astro,
          async getStaticPaths() {
            const paths = await astro.getStaticPaths();
            const files = paths.filter(({ route }) => route.type !== 'page');
            // Astro leaves out none of them: two at one address are an error, as the configuration says.
            toMake = paths.length - files.length;
            // Pages first: what takes them has work to do while the other files are made.
            return [...paths.filter(({ route }) => route.type === 'page'), ...files];
          },
          render: (request, options) =>
            begin(async (turn) => {
              const result = await astro.render(request, options);
              const response = await ended(
                request,
                result instanceof Response ? result : result.response,
                turn,
              );
              if (options.routeData.type === 'page') await counted(turn);
              return result instanceof Response ? response : { ...result, response };
            }),
        }));
      },
      'astro:build:done': ({ dir }) => {
        const others = builtFiles(dir).filter((file) => isPage(file) && !made.has(file.address));
        if (others.length === 0) return;
        throw new Error(
          `Pages without a policy, which Astro did not make: ${others.map(({ path }) => path).join(', ')}`,
        );
      },
    },
  };
}
