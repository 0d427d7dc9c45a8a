import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/checks.ts';
import { readFolder } from '../../src/content-model/content-files.ts';
import { PROPERTIES } from '../../src/diagnosis/verify/index.ts';
import { verifyDiagnosis } from '../../src/diagnosis/verify-diagnosis.ts';
import { second, secondFolder } from './offers.ts';

const files = readFolder(secondFolder);

/** The properties that the questionnaire breaks once a text of its file is replaced. */
function broken(find: string, replace: string): number[] {
  const edited = files.map(({ path, source }) =>
    path === 'autodiagnostic.yaml' ? { path, source: source.replace(find, () => replace) } : { path, source },
  );
  expect(edited).not.toEqual(files);
  const { content, problems } = checkContent(edited);
  expect(problems).toEqual([]);
  const said = verifyDiagnosis(content).map(({ message }) => message);
  return [...PROPERTIES].flatMap(([property, { name }]) =>
    said.some((message) => message.startsWith(`Promesse « ${name} » : `)) ? [property] : [],
  );
}

const faults = [
  {
    fault: 'a recommendation that no situation reaches',
    find: 'si: { etape: releve-fait }\n      alors: preparer',
    replace: 'si: { etape: idee }\n      alors: preparer',
    property: 2,
  },
  {
    fault: 'a doubt that leaves nothing to confirm',
    find: '        point: Le propriétaire du terrain, à chercher dans le cadastre.\n',
    replace: '',
    property: 5,
  },
  {
    fault: 'a doubt that leads further than a definite answer',
    find: 'si: { etape: releve-fait }\n      alors',
    replace: 'si: { etape: [releve-fait, ne-sait-pas] }\n      alors',
    property: 5,
  },
  {
    fault: 'a number that no rule reads',
    find: "l'Atelier ne peut pas vous accompagner.",
    replace: "l'Atelier attend 2 ans.",
    property: 10,
  },
  {
    fault: 'an example that leads elsewhere',
    find: 'terrain: communal, etape: releve-fait }',
    replace: 'terrain: communal, etape: idee }',
    property: 11,
  },
] as const;

describe('the questionnaire of the second offer', () => {
  it('is proved by the same properties, on all its situations', () => {
    expect(verifyDiagnosis(second)).toEqual([]);
  });

  it.each(faults)('would be refused with $fault, by property $property', ({ find, replace, property }) => {
    expect(broken(find, replace)).toContain(property);
  });
});
