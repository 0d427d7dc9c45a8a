import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { Parser, StaticConfigLoader, type HtmlElement } from 'html-validate';
import { attribute, decoded, textBlocks } from './element-text.ts';

/** The folder of the site under test. */
export const siteFolder = resolve(process.env['DIST'] ?? 'dist');

/** A script of a page. */
export interface Script {
  readonly type: string;
  readonly src: string | undefined;
  /** What stands between its tags, byte for byte. */
  readonly code: string;
}

/** A page as a browser receives it. */
export interface BuiltPage {
  /** `/offre/` for `offre/index.html`, `/404.html` for a page that is not a folder. */
  readonly address: string;
  readonly file: string;
  readonly html: string;
  readonly document: HtmlElement;
  readonly main: HtmlElement;
  /** The attribute `data-page-kind` of its main part. */
  readonly kind: string | undefined;
  readonly title: string;
  readonly description: string;
  /** The text of its body, one line for each paragraph, title, list item… */
  readonly blocks: readonly string[];
  /** The same for its main part only. */
  readonly mainBlocks: readonly string[];
  readonly scripts: readonly Script[];
}

/** A file of the site that holds text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

const parser = new Parser(await new StaticConfigLoader().getConfigFor('page.html'));

function only(document: HtmlElement, selector: string, file: string): HtmlElement {
  const [first, ...others] = document.querySelectorAll(selector);
  if (first === undefined || others.length > 0) throw new Error(`${file} has not one ${selector}`);
  return first;
}

function readPage(file: string, html: string): BuiltPage {
  const document = parser.parseHtml(html);
  const main = only(document, 'main', file);
  const description = document.querySelector('meta[name="description"]');
  return {
    address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`,
    file,
    html,
    document,
    main,
    kind: attribute(main, 'data-page-kind'),
    title: decoded(only(document, 'head > title', file).textContent),
    description: description === null ? '' : (attribute(description, 'content') ?? ''),
    blocks: textBlocks(only(document, 'body', file)),
    mainBlocks: textBlocks(main),
    scripts: document.querySelectorAll('script').map((script) => ({
      type: attribute(script, 'type') ?? '',
      src: attribute(script, 'src'),
      code: script.textContent,
    })),
  };
}

/** Every file of the site that holds text, whatever its kind. */
export const textFiles: readonly TextFile[] = readdirSync(siteFolder, {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile() && /\.(html|css|js|mjs|json|svg|txt|xml|webmanifest)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .toSorted()
  .map((file) => ({
    path: relative(siteFolder, file).split(sep).join('/'),
    text: readFileSync(file, 'utf8'),
  }));

/** Every page of the site. */
export const pages: readonly BuiltPage[] = textFiles
  .filter(({ path }) => path.endsWith('.html'))
  .map(({ path, text }) => readPage(path, text));

if (pages.length === 0) throw new Error(`no page in ${siteFolder}: build the site first`);

/** A page by its address. */
export function pageAt(address: string): BuiltPage {
  const page = pages.find((candidate) => candidate.address === address);
  if (page === undefined) throw new Error(`no page at ${address}`);
  return page;
}
