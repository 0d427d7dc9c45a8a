import { hasShapeOf } from './codes/versions.ts';
import type { Content } from '../collections.ts';
import type { Problem } from '../content-model/problem.ts';

const command = 'npm run questionnaire:version -- "Ce qui change"';

/**
 * Printed codes open for ever only if each set of questions and options has its own version: a change
 * without a new version stops the build and names the command that records one.
 */
export function checkVersions({ diagnosis, versions }: Content): Problem[] {
  return diagnosis.flatMap(({ value, path, lineOf }): Problem[] => {
    const { questionnaire } = value;
    const published = versions.flatMap((entry) => entry.value);
    const frozen = published.find(({ version }) => version === questionnaire.version);
    const line = lineOf(['version']);
    if (frozen === undefined || published.at(-1) !== frozen) {
      const message = `La version ${questionnaire.version} du questionnaire n’est pas la dernière enregistrée.`;
      return [{ file: path, line, message, remedy: `lancez ${command}` }];
    }
    if (hasShapeOf(questionnaire, frozen)) return [];
    const message = `Les questions ou les options ont changé depuis la version ${questionnaire.version}.`;
    return [{ file: path, line, message, remedy: `lancez ${command}` }];
  });
}
