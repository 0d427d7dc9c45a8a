import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { guides } from '../support/editor-guide.ts';

const PATH = 'docs/demarrer.cmd';
const file = readFileSync(PATH, 'utf8');
const lines = file.split('\r\n');
const { engines } = z
  .object({ engines: z.object({ node: z.string() }) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

describe('the file that starts the site on Windows, which no test can run', () => {
  it('ends its lines as Windows does, whatever git is told, and says that it is in UTF-8', () => {
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(readFileSync('.gitattributes', 'utf8')).toMatch(/^\*\.cmd text eol=crlf$/m);
    // No mark of order of bytes: the interpreter would take it for a command.
    expect(lines[0]).toBe('@echo off');
    expect(lines.findIndex((line) => line.startsWith('chcp 65001'))).toBeLessThan(
      lines.findIndex((line) => /[^\0-\x7F]/.test(line)),
    );
  });

  it('leads to labels, commands and files that exist', () => {
    const labels = new Set(lines.flatMap((line) => /^:(\w+)$/.exec(line)?.slice(1) ?? []));
    const named = [...file.matchAll(/goto (\w+)/g)].map(([, label = '']) => label);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((label) => !labels.has(label))).toEqual([]);
    const written = [...file.matchAll(/docs\\[\w-]+\.md/g)].map(([path]) => path.replaceAll('\\', '/'));
    expect(written.filter((path) => !existsSync(path))).toEqual([]);
    // A command of npm is a file of the same kind: without `call`, nothing comes after it.
    expect(lines.filter((line) => /^\s*npm /.test(line))).toEqual([]);
    expect(lines).toContain('call npm run dev -- --open');
  });

  it('asks for the Node of the project, and waits for a key after each failure', () => {
    const [, major, minor] = /^>=(\d+)\.(\d+)\.0$/.exec(engines.node) ?? [];
    expect(file).toContain(`major > ${major} || (major === ${major} && minor >= ${minor})`);
    expect(lines.slice(lines.indexOf(':failed'))).toContain('pause');
  });

  it('has its messages explained', () => {
    const guide = guides.find(({ path }) => path === 'docs/premiere-fois.md')?.source ?? '';
    for (const said of ['Node manque', 'Node est trop ancien', 'Les paquets ne se sont pas téléchargés']) {
      expect(file).toContain(`echo ${said}`);
      expect(guide).toContain(said);
    }
    expect(guide).toContain("n'a pas été essayé sous Windows");
  });
});
