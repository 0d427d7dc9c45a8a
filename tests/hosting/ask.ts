import { request, type IncomingMessage } from 'node:http';

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

/** Asks a server for an address as it is written, `..` included. Nothing is followed nor decompressed. */
export async function ask(origin: string, path: string, { headers = {} }: Question = {}): Promise<Answer> {
  const { hostname, port } = new URL(origin);
  const all = { 'accept-encoding': 'identity', ...headers };
  const message = await new Promise<IncomingMessage>((done, failed) => {
    request({ hostname, port, path, headers: all, agent: false }, done).on('error', failed).end();
  });
  return answerOf(message);
}
