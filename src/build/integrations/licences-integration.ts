import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { builtFiles } from './built-files.ts';
import type { ReadContent } from '../../checks.ts';
import { checkLicences, packageOf, packagesIn } from '../../site/legal/licences/check-licences.ts';
import { packageLicence, partsOf } from '../../site/legal/licences/notices.ts';
import { ContentError, formatProblems } from '../../content-model/problem.ts';

/**
 * Stops the build where the list of licences differs from what the site gives to browsers.
 *
 * @param read the content as the build found it at its start
 */
export function licences({ files: contents, content }: ReadContent): AstroIntegration {
  const given = new Set<string>();
  const imported = new Set<string>();
  let source = '';
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        source = fileURLToPath(config.srcDir);
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'licences',
                generateBundle(_options, bundle) {
                  const outputs = Object.values(bundle);
                  const isBrowser = this.environment.name === 'client';
                  // Pages are made on our side: of that code, only the files that styles name are given.
                  const seen = isBrowser ? outputs : outputs.filter(({ type }) => type === 'asset');
                  for (const name of packagesIn(seen)) given.add(name);
                  const ours = [...this.getModuleIds()].filter((id) => id.startsWith(source));
                  for (const id of ours.flatMap((module) => this.getModuleInfo(module)?.importedIds ?? [])) {
                    const name = packageOf(id);
                    if (name !== undefined) imported.add(name);
                  }
                },
              },
            ],
          },
        });
      },
      'astro:build:done': ({ dir, logger }) => {
        const files = new Set(builtFiles(dir).map(({ path }) => `/${path}`));
        const problems = content.licences.flatMap((entry) =>
          checkLicences(entry, { given, imported, files, licenceOf: packageLicence, partsOf }),
        );
        if (problems.length > 0) throw new ContentError(formatProblems(problems, contents));
        logger.info(`${given.size} packages given to browsers, each with its licence`);
      },
    },
  };
}
