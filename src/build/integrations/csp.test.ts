import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withPolicy } from './csp.ts';

const hash = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
const encoding = '<meta charset="utf-8">';
const style = 'p { color: red }';
const script = 'hello();';

/** The directives of the policy of a page with this in its body. */
function policyOf(body: string): Map<string, string[]> {
  const html = withPolicy(`<head>${encoding}</head>${body}`);
  const [, policy = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)">/.exec(html) ?? [];
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

describe('the security policy of a page', () => {
  it('stands after its encoding and before all the rest, of which it changes nothing', () => {
    const rest = `<style>${style}</style></head><body>$& $1</body>`;
    const html = withPolicy(`<head>${encoding}${rest}`);
    expect(html.startsWith(`<head>${encoding}<meta http-equiv="content-security-policy"`)).toBe(true);
    expect(html.endsWith(rest)).toBe(true);
  });

  it('allows by their hashes the styles and the scripts of the page, each once', () => {
    const policy = policyOf(
      `<style>${style}</style><style>${style}</style><script type="module">${script}</script>`,
    );
    expect(policy.get('style-src')).toEqual(["'self'", hash(style)]);
    expect(policy.get('script-src')).toEqual(["'self'", hash(script)]);
  });

  it('allows the engine of the full-text search on its page alone', () => {
    const [search, request] = ['recherche', 'contact'].map((kind) =>
      policyOf(`<main data-page-kind="${kind}"><script src="/a.js"></script></main>`),
    );
    expect(search?.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(request?.get('script-src')).toEqual(["'self'"]);
    expect(policyOf('<main data-page-kind="recherche"></main>').get('script-src')).toEqual(["'none'"]);
  });

  it('allows no script, nor a worker, on a page that runs none', () => {
    const data = '<script type="application/ld+json">{}</script><script type="application/json">[]</script>';
    const rules = '{"prefetch":[]}';
    const policy = policyOf(`${data}<script type="speculationrules">${rules}</script>`);
    expect(policy.get('script-src')).toEqual(["'inline-speculation-rules'"]);
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    expect(policy.has('worker-src')).toBe(false);
    expect(policyOf(data).get('script-src')).toEqual(["'none'"]);
  });

  it.each([`<script>${script}</script>`, '<script type="module" src="/a.js"></script>'])(
    'allows what scripts need on a page that runs one: %s',
    (running) => {
      const policy = policyOf(running);
      expect(policy.get('connect-src')).toEqual(["'self'"]);
      expect(policy.get('worker-src')).toEqual(["'self'"]);
      expect(policy.get('script-src')).toContain("'self'");
    },
  );

  it('refuses by default, other sites above all', () => {
    const policy = policyOf('');
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    for (const name of ['img-src', 'font-src', 'form-action', 'manifest-src', 'style-src'])
      expect(policy.get(name), name).toEqual(["'self'"]);
  });

  it('stops on a page that has no place for it', () => {
    expect(() => withPolicy('<p>a page</p>')).toThrow('no <meta charset="utf-8">');
  });
});
