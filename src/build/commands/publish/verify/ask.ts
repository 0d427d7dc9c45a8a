import { reason } from '../../link-status.ts';

/** What a server answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Decompressed. */
  readonly body: Uint8Array;
}

/** What became of a request: an answer, or why there was none. */
export type Asked = Answer | { readonly failure: string };

/** Asks for an address in the encodings that it names, those that a browser takes without them; a redirection is an answer. */
export type Ask = (address: string, encodings?: string) => Promise<Asked>;

/** Milliseconds before an answer is given up. */
const TIMEOUT = 20_000;

/** How many answers are waited for at once: a shared host counts them. */
const AT_ONCE = 6;

/** What network failures mean to whoever publishes. */
const FAILURES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'ce nom n’existe pas',
  EAI_AGAIN: 'ce nom n’a pas pu être cherché : y a-t-il du réseau ?',
  ECONNREFUSED: 'aucun serveur n’écoute à cette adresse',
  CERT_HAS_EXPIRED: 'le certificat HTTPS a expiré',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'le certificat HTTPS n’est signé par personne',
  ERR_TLS_CERT_ALTNAME_INVALID: 'le certificat HTTPS est celui d’un autre nom',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'le certificat HTTPS est incomplet',
};

/** Asks the network. */
export const ask: Ask = async (address, encodings = 'br, gzip') => {
  try {
    const response = await fetch(address, {
      redirect: 'manual',
      signal: AbortSignal.timeout(TIMEOUT),
      headers: { 'accept-encoding': encodings, 'cache-control': 'no-cache' },
    });
    const body = new Uint8Array(await response.arrayBuffer());
    return { status: response.status, headers: response.headers, body };
  } catch (error) {
    const why = reason(error);
    return { failure: FAILURES[why] ?? why };
  }
};

/** Asks for many addresses, a few at once; once each. */
export async function askAll(
  addresses: Iterable<string>,
  one: (address: string) => Promise<Asked>,
): Promise<Map<string, Asked>> {
  const answers = new Map<string, Asked>();
  const queue = [...new Set(addresses)];
  const next = async () => {
    for (let address = queue.shift(); address !== undefined; address = queue.shift())
      answers.set(address, await one(address));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
  return answers;
}
