import ts from 'typescript';
import { z } from 'zod';

const graph = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.looseObject({ '@type': z.string().regex(/^[A-Z]\w+$/) })).min(1),
});

/** Where the compiler believes that the data stands: beside the packages. */
const FILE = `${process.cwd()}/structured-data.check.ts`;

const options: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  types: [],
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/** The things of a graph of schema.org, each as a line of TypeScript. */
function linesOf(code: string): string[] {
  const { '@graph': things } = graph.parse(JSON.parse(code));
  return things.map((thing) => `import('schema-dts').${thing['@type']} = ${JSON.stringify(thing)};`);
}

/**
 * What is wrong in JSON-LD, by the vocabulary of schema.org: an unknown type or property, a value of a kind that the
 * property does not take. The vocabulary is schema-dts, which Google derives from schema.org as types: the TypeScript
 * compiler reads the data against them.
 *
 * @param codes what stands between the tags of each `<script type="application/ld+json">`
 * @returns each fault after the place of its code in the list
 * @throws if a code is not a graph of schema.org
 */
export function structuredDataFaults(codes: readonly string[]): string[] {
  const lines = codes.flatMap((code, place) => linesOf(code).map((line) => ({ place, line })));
  const source = lines.map(({ line }, index) => `export const thing${index}: ${line}`).join('\n');
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === FILE || fileExists.call(host, name);
  host.getSourceFile = (name, languageVersion, ...rest) =>
    name === FILE
      ? ts.createSourceFile(name, source, languageVersion)
      : getSourceFile.call(host, name, languageVersion, ...rest);
  const found = ts.getPreEmitDiagnostics(ts.createProgram([FILE], options, host));
  return found.map(({ file, start = 0, messageText }) => {
    const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
    return `${lines[line]?.place}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}
