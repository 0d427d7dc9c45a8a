import { describe, expect, it } from 'vitest';
import { contentAfter, lineAfter } from '../../tests/support/edited-content.ts';
import { content, lists } from '../../tests/support/territory/real-territory.ts';
import { checkLocalGroups } from './check-local-groups.ts';

const file = 'financements/leader.mdx';

/** LEADER with a group for each list of intercommunalités. */
function withGroups(...groups: readonly (readonly string[])[]) {
  const lines = groups.map(
    (names) => `  - { nom: Groupe, telephone: 02 33 00 00 00, intercommunalites: [${names.join(', ')}] }\n`,
  );
  const find = 'programmes: [gal-leader]\n';
  return { file, find, replace: `${find}groupes:\n${lines.join('')}` };
}

describe('the groups of an aid', () => {
  it('name intercommunalités of the site', () => {
    expect(checkLocalGroups(content, lists)).toEqual([]);
  });

  it('cannot name an unknown one: the finder would never find it', () => {
    const edit = withGroups(['Communauté de communes du Val rêvé']);
    expect(checkLocalGroups(contentAfter([edit]), lists)).toEqual([
      {
        file,
        line: lineAfter([edit], file, 'Val rêvé'),
        message: 'Intercommunalité inconnue : « Communauté de communes du Val rêvé ».',
        remedy: expect.stringContaining('Communauté d’agglomération du Cotentin'),
      },
    ]);
  });

  it('cannot share one', () => {
    const name = 'Communauté de communes Coutances Mer et Bocage';
    const edit = withGroups([name], [name]);
    const [problem, ...others] = checkLocalGroups(contentAfter([edit]), lists);
    expect(others).toEqual([]);
    expect(problem?.message).toContain(`Intercommunalité en double : « ${name} »`);
  });
});
