import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);

const score = z.number().nullable();

const report = z.object({
  /** As « the tested device appears to have a slower CPU than Lighthouse expects ». */
  runWarnings: z.array(z.string()),
  runtimeError: z.object({ message: z.string() }).optional(),
  audits: z.record(z.string(), z.object({ title: z.string(), score, numericValue: z.number().optional() })),
  categories: z.record(
    z.string(),
    z.object({ score, auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })) }),
  ),
});

export type Report = z.infer<typeof report>;

/** Where the reports are kept, for a person to read. */
export const reports = 'test-results/lighthouse';

const program = 'tests/lighthouse/node_modules/lighthouse/cli/index.js';

/**
 * Reads a page as a telephone on a slow network, Lighthouse's own preset.
 *
 * @param debuggingPort that of the browser
 * @param categories those to judge
 * @param name of the report
 * @throws if Lighthouse could not read the page
 */
export async function measure(
  url: string,
  debuggingPort: number,
  categories: readonly string[],
  name: string,
): Promise<Report> {
  mkdirSync(reports, { recursive: true });
  const path = `${reports}/${name}`;
  await run(process.execPath, [
    program,
    url,
    `--port=${debuggingPort}`,
    `--only-categories=${categories.join(',')}`,
    '--quiet',
    '--no-enable-error-reporting',
    '--output=json',
    '--output=html',
    `--output-path=${path}`,
  ]);
  const read = report.parse(JSON.parse(readFileSync(`${path}.report.json`, 'utf8')));
  if (read.runtimeError !== undefined) throw new Error(`${url}: ${read.runtimeError.message}`);
  return read;
}
