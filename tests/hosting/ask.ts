import { request as overHttp, type IncomingMessage } from 'node:http';
import { request as overHttps } from 'node:https';

/** What a server answers, as it stands on the wire. */
export interface Answer {
  readonly status: number;
  /** The values of a header, each time that it was sent. */
  readonly all: (name: string) => readonly string[];
  /** The value of a header; nothing if it was not sent, or more than once. */
  readonly one: (name: string) => string | undefined;
  readonly body: Buffer;
}

/** What is asked beside an address. */
export interface Question {
  readonly method?: 'GET' | 'HEAD';
  /** Names in small letters. */
  readonly headers?: Readonly<Record<string, string>>;
}

async function answerOf(message: IncomingMessage): Promise<Answer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  const all = (name: string) => message.headersDistinct[name] ?? [];
  const one = (name: string) => (all(name).length === 1 ? all(name)[0] : undefined);
  return { status: message.statusCode ?? 0, all, one, body: Buffer.concat(chunks) };
}

/**
 * Asks a server for an address as it is written, `..` included. Nothing is followed, decompressed or verified: the
 * certificate of a test is its own.
 */
export async function ask(
  origin: string,
  path: string,
  { method = 'GET', headers = {} }: Question = {},
): Promise<Answer> {
  const { protocol, hostname, port } = new URL(origin);
  const options = {
    hostname,
    port,
    path,
    method,
    headers: { 'accept-encoding': 'identity', ...headers },
    agent: false,
  };
  const message = await new Promise<IncomingMessage>((done, failed) => {
    const asked =
      protocol === 'https:'
        ? overHttps({ ...options, rejectUnauthorized: false }, done)
        : overHttp(options, done);
    asked.on('error', failed).end();
  });
  return answerOf(message);
}
