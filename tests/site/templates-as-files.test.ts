import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { Parser, StaticConfigLoader, type DOMNode, type HtmlElement } from 'html-validate';
import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks.ts';
import { contentFolder } from '../../src/content-model/content-folder.ts';
import { readFolder } from '../../src/content-model/content-files.ts';
import { formatDate } from '../../src/content-model/text/format-date.ts';
import { readDocuments } from '../../src/guides/documents/read-documents.ts';
import { wordType } from '../../src/components/browser/download-file.ts';
import { pageAt, siteFolder } from './built-site.ts';
import { attribute, decoded, textBlocks } from './element-text.ts';

const { guides } = checkContent(readFolder(contentFolder)).content;

const templates = guides.flatMap(({ id, value, body }) =>
  readDocuments(body).documents.map(({ file, title }) => {
    const address = `/guides/${id}/${file}.docx`;
    return { address, file, guide: `/guides/${id}/`, title, updated: value.updated, guideTitle: value.title };
  }),
);

const parser = new Parser(await new StaticConfigLoader().getConfigFor('document.html'));

const kept = new Set('h1 h3 p ul ol li table tr th td strong em a'.split(' '));

function isElement(node: DOMNode): node is HtmlElement {
  return 'tagName' in node;
}

function marked(node: DOMNode, parent = ''): string {
  if (!isElement(node) && node.childNodes.length === 0) {
    return decoded(node.textContent).replaceAll(/[ \t\r\n]+/g, ' ');
  }
  const name = isElement(node) ? node.tagName : '';
  const inner = node.childNodes.map((child) => marked(child, kept.has(name) ? name : parent)).join('');
  // A cell or an item is a paragraph already.
  const isSaid = name === 'p' && ['li', 'td', 'th'].includes(parent);
  return !kept.has(name) || isSaid ? inner : `<${name}>${inner}</${name}>`;
}

/** A page or a document as its reader gets it: paragraphs, titles, lists, tables and marks, with every character. */
function outline(...nodes: readonly DOMNode[]): string {
  const html = nodes.map((node) => marked(node)).join('');
  return html.replaceAll(/ *(<\/?(?:h1|h3|p|ul|ol|li|table|tr|th|td)>) */g, '$1').trim();
}

function outlineOf(html: string): string {
  return outline(parser.parseHtml(html));
}

function bytesOf(address: string): Buffer {
  return readFileSync(join(siteFolder, address));
}

/** The part of a page that shows a template, found by the link to its file. */
function shown(guide: string, address: string): { note: HtmlElement; link: HtmlElement } {
  for (const note of pageAt(guide).main.querySelectorAll('[role="note"]')) {
    const link = note.querySelector(`a[href="${address}"]`);
    if (link !== null) return { note, link };
  }
  throw new Error(`${guide} has no link to ${address}`);
}

describe('a template of a guide', () => {
  it('is the only kind of Word file', () => {
    const files = readdirSync(siteFolder, { recursive: true, encoding: 'utf8' });
    expect(files.filter((path) => path.endsWith('.docx'))).toHaveLength(templates.length);
  });

  it.each(templates)('says the same on the page and in $address', async ({ guide, address, title }) => {
    const { note } = shown(guide, address);
    const [heading, download, fold] = note.childElements;
    const [summary, ...body] = fold?.childElements ?? [];
    expect(summary?.tagName).toBe('summary');
    const onPage = outline(...body);
    const { value } = await mammoth.convertToHtml(
      { buffer: bytesOf(address) },
      { styleMap: ["p[style-name='Title'] => h1", "p[style-name='Heading 1'] => h3"] },
    );
    const name = title.charAt(0).toUpperCase() + title.slice(1);
    expect(outlineOf(value)).toBe(`<h1>${name}</h1>${onPage}`);
    expect(onPage.length).toBeGreaterThan(200);
    expect(heading === undefined ? [] : textBlocks(heading)).toEqual([`Modèle\u00A0: ${title}`]);
    // What one clicks is no part of the paper, nor of what the search reads.
    expect(download === undefined ? '' : attribute(download, 'class')).toContain('screen-only');
    expect(download?.hasAttribute('data-pagefind-ignore')).toBe(true);
  });

  it.each(templates)('is a link that says title, format and size of $address', (template) => {
    const { link } = shown(template.guide, template.address);
    const size = Math.ceil(bytesOf(template.address).length / 1000);
    expect(textBlocks(link)).toEqual([`Télécharger (.docx, ${size}\u00A0ko) ${template.title}`]);
    expect(attribute(link, 'type')).toBe(wordType);
    expect(link.hasAttribute('download')).toBe(true);
  });

  it.each(templates)('is a whole file, signed by nobody: $address', ({ address, updated, guideTitle }) => {
    const files = unzipSync(bytesOf(address));
    const paths = Object.keys(files);
    expect(paths).toEqual(
      expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'word/document.xml']),
    );
    expect(paths.filter((path) => /^[/\\]|^\w:|\.\./.test(path))).toEqual([]);
    const part = (path: string) => strFromU8(files[path] ?? new Uint8Array());
    expect(part('docProps/core.xml')).not.toMatch(/creator|lastModifiedBy/);
    const foot = decoded(part('word/footer.xml').replaceAll(/<[^>]*>/g, ''));
    expect(foot).toContain(`mis à jour le ${formatDate(updated)}`);
    expect(foot).toContain(`«\u00A0${guideTitle}\u00A0»`);
    const told = paths.filter((path) => /file:\/\/|\/(?:home|tmp|root|Users)\//.test(part(path)));
    expect(told).toEqual([]);
  });
});
