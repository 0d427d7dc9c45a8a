import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';
import { z } from 'zod';

const hover = z.object({ contents: z.object({ value: z.string() }) }).nullable();
const diagnostics = z.array(z.object({ message: z.string() }));
const published = z.object({ uri: z.string(), diagnostics });

/** The server of an extension of VS Code, asked as VS Code asks it. */
export interface Editor {
  /** Opens a file, or one that would hold another text, and waits for what is underlined in it. */
  open: (path: string, language: string, text?: string) => Promise<string[]>;
  /** The help shown over the first place where a file says something. */
  helpOver: (path: string, words: string) => Promise<string>;
  close: () => void;
}

function addressOf(path: string): string {
  return pathToFileURL(resolve(path)).href;
}

/**
 * Starts the server of an extension.
 *
 * @param pulls whether VS Code asks this server what to underline; the other tells it
 */
export async function startEditor(
  script: string,
  { settings, options, pulls }: { settings: object; options: object; pulls: boolean },
): Promise<Editor> {
  const server = spawn(process.execPath, [script, '--stdio']);
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const underlined = new Map<string, (found: unknown) => void>();
  const versions = new Map<string, number>();
  connection.onRequest('workspace/configuration', ({ items }: { items: { section?: string }[] }) =>
    items.map(({ section }) => (section === undefined ? settings : (Reflect.get(settings, section) ?? null))),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onNotification('textDocument/publishDiagnostics', (told) => {
    const { uri, diagnostics: found } = published.parse(told);
    underlined.get(uri)?.(found);
  });
  connection.listen();
  const root = addressOf('.');
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'site' }],
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true },
      textDocument: { hover: { contentFormat: ['markdown'] }, publishDiagnostics: {} },
    },
    initializationOptions: options,
  });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings });

  return {
    async open(path, languageId, text = readFileSync(path, 'utf8')) {
      const uri = addressOf(path);
      const told = new Promise((done) => {
        underlined.set(uri, done);
      });
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      await (version === 1
        ? connection.sendNotification('textDocument/didOpen', {
            textDocument: { uri, languageId, version, text },
          })
        : connection.sendNotification('textDocument/didChange', {
            textDocument: { uri, version },
            contentChanges: [{ text }],
          }));
      const found = pulls
        ? z
            .object({ items: z.unknown() })
            .parse(await connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } })).items
        : await told;
      return diagnostics.parse(found).map(({ message }) => message);
    },
    async helpOver(path, words) {
      const before = (readFileSync(path, 'utf8').split(words)[0] ?? '').split('\n');
      const position = { line: before.length - 1, character: (before.at(-1) ?? '').length + 1 };
      const textDocument = { uri: addressOf(path) };
      const found = await connection.sendRequest('textDocument/hover', { textDocument, position });
      return hover.parse(found)?.contents.value ?? '';
    },
    close() {
      connection.dispose();
      server.kill();
    },
  };
}
