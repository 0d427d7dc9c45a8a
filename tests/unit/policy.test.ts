import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withOwnPolicy } from '../../src/build/policy.ts';

const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const style = 'p { color: red }';
const script = 'hello();';
const meta = (policy: string) => `<meta http-equiv="content-security-policy" content="${policy}">`;

describe('the security policy of a page', () => {
  const rest = `<style>${style}</style><script>${script}</script>`;

  it('keeps the hashes of its own style and script, and leaves the others out', () => {
    const policy = `default-src 'none'; script-src 'self' ${hash(script)} ${hash('x')}; style-src ${hash('y')} ${hash(style)};`;
    const own = `default-src 'none'; script-src 'self' ${hash(script)}; style-src ${hash(style)};`;
    expect(withOwnPolicy(meta(policy) + rest)).toBe(meta(own) + rest);
  });

  it('allows the rules that the page gives the browser, which Astro does not hash', () => {
    const rules = '{"prefetch":[]}';
    const page = `${rest}<script type="speculationrules">${rules}</script>`;
    const policy = `script-src 'self' ${hash(script)}; style-src 'self';`;
    const own = `script-src ${hash(rules)} 'self' ${hash(script)}; style-src 'self';`;
    expect(withOwnPolicy(meta(policy) + page)).toBe(meta(own) + page);
  });

  it('allows no script, nor what only scripts need, on a page that runs none', () => {
    const data = '<script type="application/ld+json">{}</script><script type="application/json">{}</script>';
    const rules = '<script type="speculationrules">{}</script>';
    const page = `<style>${style}</style>${data}${rules}`;
    const policy = `default-src 'none';connect-src 'self';form-action 'self';worker-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' ${hash(style)};`;
    const own = `default-src 'none';form-action 'self'; script-src ${hash('{}')}; style-src 'self' ${hash(style)};`;
    expect(withOwnPolicy(meta(policy) + page)).toBe(meta(own) + page);
    for (const running of [`<script>${script}</script>`, '<script type="module" src="/a.js"></script>']) {
      expect(withOwnPolicy(meta(policy) + page + running)).toContain("connect-src 'self';");
    }
  });

  it('stays as it is where nothing is to leave out', () => {
    const html = meta(`script-src 'self' ${hash(script)}; style-src 'self';`) + rest;
    expect(withOwnPolicy(html)).toBe(html);
    expect(withOwnPolicy('<p>no policy</p>')).toBe('<p>no policy</p>');
  });
});
