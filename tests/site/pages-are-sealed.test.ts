import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { kindsFetchingAhead } from '../../src/site/page-kind.ts';
import { attribute } from './element-text.ts';
import { pageAt, pages, type BuiltPage, type Script } from './built-site.ts';

/** Scripts that a browser reads as data. */
const rules = 'speculationrules';
const dataTypes = new Set(['application/json', 'application/ld+json', rules]);
/** What a policy says of the rules of a page, which run nothing. */
const allowsRules = "'inline-speculation-rules'";

function isExecutable({ type }: Script): boolean {
  return !dataTypes.has(type);
}

function isContentPage({ kind }: BuiltPage): boolean {
  // Home asks for the commune; what is not left for the next page to read is a tool.
  return kind !== 'accueil' && kindsFetchingAhead.some((other) => other === kind);
}

/** The directives of the content security policy of a page. */
function policyOf({ document }: BuiltPage): Map<string, string[]> {
  const meta = document.querySelector('meta[http-equiv="content-security-policy"]');
  const policy = meta === null ? '' : (attribute(meta, 'content') ?? '');
  return new Map(
    policy
      .split(';')
      .map((directive) => directive.trim().split(/\s+/))
      .map(([name = '', ...values]) => [name, values]),
  );
}

function hashOf(code: string): string {
  return `'sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}'`;
}

/** What a page makes the browser load: addresses of scripts, styles, pictures, frames. */
function resourcesOf({ document }: BuiltPage): string[] {
  const links = document
    .querySelectorAll('link')
    .filter((link) => !['canonical', 'alternate'].includes(attribute(link, 'rel') ?? ''))
    .map((link) => attribute(link, 'href'));
  const sources = document.querySelectorAll('[src]').map((element) => attribute(element, 'src'));
  const sets = document
    .querySelectorAll('[srcset]')
    .flatMap((element) => attribute(element, 'srcset')?.split(','));
  const objects = document.querySelectorAll('object').map((element) => attribute(element, 'data'));
  const styles = document
    .querySelectorAll('style')
    .flatMap(({ textContent }) => [...textContent.matchAll(/url\(\s*["']?([^"')]*)|@import\s*["']([^"']*)/g)])
    .map(([, address, imported]) => address ?? imported);
  return [...links, ...sources, ...sets, ...objects, ...styles].flatMap((address) => address?.trim() ?? []);
}

describe('every page', () => {
  it('loads nothing from another site', () => {
    const internal = /^(\/(?!\/)|#|data:)/;
    const external = pages.flatMap((page) =>
      resourcesOf(page)
        .filter((resource) => !internal.test(resource))
        .map((resource) => `${page.address} ${resource}`),
    );
    expect(external).toEqual([]);
    expect(resourcesOf(pageAt('/'))).toContain('/icone.svg');
  });

  it('has no style attribute and no event attribute, which the policy refuses', () => {
    const attributes = pages.flatMap(({ document, address }) =>
      document
        .querySelectorAll('*')
        .flatMap((element) => element.attributes.map(({ key }) => key))
        .filter((name) => name === 'style' || name.startsWith('on'))
        .map((name) => `${address} ${name}`),
    );
    expect(attributes).toEqual([]);
  });

  it('has a policy that refuses by default, and allows neither inline code nor evaluation at large', () => {
    for (const page of pages) {
      const policy = policyOf(page);
      expect(policy.get('default-src'), page.address).toEqual(["'none'"]);
      expect([...policy.values()].flat(), page.address).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^('unsafe-inline'|'unsafe-eval'|\*|https?:.*)$/)]),
      );
    }
  });

  it('allows rules of fetching ahead where it has some, and there only', () => {
    const having = pages.filter(({ scripts }) => scripts.some(({ type }) => type === rules));
    expect(having.length).toBeGreaterThan(10);
    const allowing = pages.filter((page) => policyOf(page).get('script-src')?.includes(allowsRules));
    expect(allowing.map(({ address }) => address)).toEqual(having.map(({ address }) => address));
  });

  it('lists in its policy the hash of each of its inline styles and scripts', () => {
    const refused = pages.flatMap((page) => {
      const policy = policyOf(page);
      const styles = page.document.querySelectorAll('style').map(({ textContent }) => textContent);
      const scripts = page.scripts
        .filter(({ src, type }) => src === undefined && !dataTypes.has(type))
        .map(({ code }) => code);
      expect(styles.length, `${page.address} has its style`).toBeGreaterThan(0);
      return [
        ...styles.filter((code) => policy.get('style-src')?.includes(hashOf(code)) !== true),
        ...scripts.filter((code) => policy.get('script-src')?.includes(hashOf(code)) !== true),
      ].map((code) => `${page.address} ${code.slice(0, 60)}`);
    });
    expect(refused).toEqual([]);
  });
});

describe('a content page', () => {
  it('runs no script', () => {
    const content = pages.filter(isContentPage);
    expect(content.length).toBeGreaterThan(10);
    const running = content.filter(({ scripts }) => scripts.some(isExecutable)).map(({ address }) => address);
    expect(running).toEqual([]);
  });

  it('allows none in its policy, from wherever it comes, nor a worker', () => {
    for (const page of pages.filter(isContentPage)) {
      const policy = policyOf(page);
      const harmless = new Set(["'none'", allowsRules]);
      expect(
        policy.get('script-src')?.filter((source) => !harmless.has(source)),
        page.address,
      ).toEqual([]);
      expect(policy.get('worker-src'), page.address).toBeUndefined();
      expect(policy.get('connect-src'), page.address).toEqual(["'self'"]);
    }
  });
});
