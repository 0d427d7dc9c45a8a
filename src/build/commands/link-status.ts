/** What became of a link: only the first two need nobody, and only the third is a fault of ours for sure. */
export type Answer =
  | { readonly kind: 'answers' }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'broken'; readonly why: string }
  | { readonly kind: 'unsure'; readonly why: string }
  | { readonly kind: 'unreached'; readonly why: string };

/** A page that says that it is gone. Other refusals are often for programs only: a person may read the page. */
const GONE = new Set([404, 410]);

/** How long a site may take. */
const PATIENCE = 20_000;

async function ask(address: string, method: 'HEAD' | 'GET', patience: number): Promise<Answer> {
  const signal = AbortSignal.timeout(patience);
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

/** The code of a failure of the network, which says more than its sentence. */
function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'délai dépassé';
  const { cause } = error;
  const code = typeof cause === 'object' && cause !== null && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? code : error.message;
}

/** Asks for a page: its head alone first, then the page itself, as some servers only know the second. */
export async function answerOf(address: string, patience = PATIENCE): Promise<Answer> {
  const head = await ask(address, 'HEAD', patience);
  return head.kind === 'answers' || head.kind === 'moved' ? head : ask(address, 'GET', patience);
}

/** How gently many pages are asked for. */
export interface Pace {
  /** Sites asked at once. */
  readonly sites: number;
  /** Milliseconds between two pages of one site. */
  readonly pause: number;
}

function byHost(addresses: readonly string[]): string[][] {
  return [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
}

/**
 * Asks for many pages, a few sites at a time and one page after the other on each. When no site of the first
 * ones answers at all, the network is taken to be absent, and the others are not asked.
 *
 * @returns the answers by address; none when the network is absent
 */
export async function answersOf(
  addresses: readonly string[],
  { sites, pause }: Pace,
  answer: (address: string) => Promise<Answer> = answerOf,
): Promise<Map<string, Answer> | undefined> {
  const answers = new Map<string, Answer>();
  const hosts = byHost(addresses);
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
  return new Map([...answers].map(([address, found]) => [address, judged(found)]));
}

/** With a network, a name that no longer exists is a broken link; a site that fails may be back tomorrow. */
function judged(answer: Answer): Answer {
  if (answer.kind !== 'unreached') return answer;
  return { kind: answer.why === 'ENOTFOUND' ? 'broken' : 'unsure', why: answer.why };
}
