import { expect, it } from 'vitest';
import { everyAnswer, overHttps } from './headers.ts';
import { observatoryScore, type Scanned } from './observatory.ts';

type Values = Readonly<Record<string, string>>;

const policy = "default-src 'none';script-src 'self' 'sha256-a=';style-src 'self'";
const meta = (text: string) => `<meta http-equiv="content-security-policy" content="${text}">`;
const ours: Values = { ...everyAnswer, ...overHttps };

function scanned(
  headers: Values,
  html = `${meta(policy)}<script src="/a.js"></script>`,
  redirection: string | undefined = 'https://exemple.fr/',
): Scanned {
  const values = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), [value]]));
  return {
    page: { status: 200, html, all: (name) => values.get(name) ?? [] },
    redirection,
    host: 'exemple.fr',
  };
}

const without = (name: string): Values =>
  Object.fromEntries(Object.entries(ours).filter(([other]) => other !== name));

it.each<readonly [what: string, score: number, site: Scanned]>([
  ['our headers', 130, scanned(ours)],
  [
    'a hash on our own scripts',
    135,
    scanned(ours, `${meta(policy)}<script src="/a.js" integrity="sha384-a"></script>`),
  ],
  ['a policy that has a default', 125, scanned(ours, meta("default-src 'self'"))],
  ['a referrer that is not told of', 125, scanned(without('Referrer-Policy'))],
  ['resources that others may take', 120, scanned(without('Cross-Origin-Resource-Policy'))],
  ['types that may be guessed', 125, scanned(without('X-Content-Type-Options'))],
  ['frames, which a <meta> cannot refuse', 80, scanned(without('Content-Security-Policy'))],
  ['no HTTPS for a year', 80, scanned(without('Strict-Transport-Security'))],
  ['HTTPS for a day', 120, scanned({ ...ours, 'Strict-Transport-Security': 'max-age=86400' })],
  ['no policy of scripts', 80, scanned(ours, '')],
  ['no policy at all', 55, scanned(without('Content-Security-Policy'), '')],
  ['an unsafe policy', 80, scanned(ours, meta("default-src 'none';script-src 'unsafe-inline'"))],
  ['a policy as broad as a scheme', 80, scanned(ours, meta('default-src https:'))],
  ['a redirection that stays on HTTP', 120, scanned(ours, meta(policy), 'http://exemple.fr/page/')],
  ['a redirection to another name', 125, scanned(ours, meta(policy), 'https://autre.fr/')],
  [
    'a script of another site',
    50,
    scanned(ours, `${meta(policy)}<script src="https://autre.fr/a.js"></script>`),
  ],
  ['a cookie', 60, scanned({ ...ours, 'Set-Cookie': 'a=b' })],
  ['a bare server', 10, { ...scanned({}, ''), redirection: undefined }],
])('%s: %i', (_, score, site) => {
  expect(observatoryScore(site)).toBe(score);
});
