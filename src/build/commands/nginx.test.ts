import { describe, expect, it } from 'vitest';
import { nginxConfiguration } from './nginx.ts';

const site = { root: '/srv/www', base: '/', name: 'example.org', listen: '80' };

describe('the configuration of nginx', () => {
  it('names host, folder and port', () => {
    const text = nginxConfiguration(site);
    expect(text).toContain('  server_name example.org;\n  root "/srv/www";');
    expect(text).toContain('  listen 80;');
    expect(text).toContain('  error_page 404 "/404.html";');
  });

  it('puts the folder of the address before each address, its dots taken as dots', () => {
    const text = nginxConfiguration({ ...site, base: '/a.b/' });
    expect(text).toContain('"~^/a[.]b(/_astro/|');
    expect(text).toContain('  error_page 404 "/a.b/404.html";');
    expect(text).toContain('  location = "/a.b/_headers" { return 404; }');
  });

  it.each(['/srv/"www', '/srv/$www', '/srv/\\www', '/srv/\nwww'])('refuses %j', (root) => {
    expect(() => nginxConfiguration({ ...site, root })).toThrow('nginx would misread');
  });
});
