/** The status of a link: the first two need nobody, only the third is a fault of ours for sure. */
export type LinkStatus =
  | { readonly kind: 'answers' }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'broken'; readonly why: string }
  | { readonly kind: 'unsure'; readonly why: string }
  | { readonly kind: 'unreached'; readonly why: string };

/** Statuses of a page that is gone. Other refusals are often for programs only: a person may read the page. */
const GONE = new Set([404, 410]);

/** Milliseconds before a site is given up. */
const TIMEOUT = 20_000;

async function ask(address: string, method: 'HEAD' | 'GET', timeout: number): Promise<LinkStatus> {
  const signal = AbortSignal.timeout(timeout);
  const headers = { 'user-agent': 'Mozilla/5.0 (compatible; link-check)', accept: 'text/html,*/*' };
  try {
    const response = await fetch(address, { method, headers, signal, redirect: 'follow' });
    await response.body?.cancel();
    const why = `réponse ${response.status}`;
    if (!response.ok) return { kind: GONE.has(response.status) ? 'broken' : 'unsure', why };
    const asked = new URL(address);
    asked.hash = '';
    return response.url === asked.href ? { kind: 'answers' } : { kind: 'moved', to: response.url };
  } catch (error) {
    return { kind: 'unreached', why: reason(error) };
  }
}

/** Code of a network failure, which says more than its sentence. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'délai dépassé';
  const { cause } = error;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : error.message;
}

/** Status of a page: its head alone first, then the page itself, as some servers only know the second. */
export async function linkStatus(address: string, timeout = TIMEOUT): Promise<LinkStatus> {
  const head = await ask(address, 'HEAD', timeout);
  return head.kind === 'answers' || head.kind === 'moved' ? head : ask(address, 'GET', timeout);
}

/**
 * Asks for many pages, a few sites at a time and one page after the other on each. When no site of the first
 * ones answers at all, the network is taken to be absent, and the others are not asked.
 *
 * @param sites asked at once
 * @param pause milliseconds between two pages of one site
 * @returns the answers by address; none when the network is absent
 */
export async function linkStatuses(
  addresses: readonly string[],
  { sites, pause }: { readonly sites: number; readonly pause: number },
  answer: (address: string) => Promise<LinkStatus> = linkStatus,
): Promise<Map<string, LinkStatus> | undefined> {
  const answers = new Map<string, LinkStatus>();
  const hosts = [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
  const askHost = async (pages: readonly string[]) => {
    for (const [index, page] of pages.entries()) {
      if (index > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      answers.set(page, await answer(page));
    }
  };
  for (let index = 0; index < hosts.length; index += sites) {
    await Promise.all(hosts.slice(index, index + sites).map(askHost));
    if (index === 0 && [...answers.values()].every(({ kind }) => kind === 'unreached')) return undefined;
  }
  return new Map([...answers].map(([address, found]) => [address, settled(found)]));
}

/** With a network, a name that no longer exists is a broken link; a site that fails may be back tomorrow. */
function settled(answer: LinkStatus): LinkStatus {
  if (answer.kind !== 'unreached') return answer;
  return { kind: answer.why === 'ENOTFOUND' ? 'broken' : 'unsure', why: answer.why };
}
