import { describe, expect, it } from 'vitest';
import { checkContent } from '../../checks.ts';
import { channelIds } from './channel-ids.ts';
import { deliveredContent } from '../../../tests/support/edited-content.ts';
import { procedureFieldId, settings } from '../../../tests/support/contact/every-channel.ts';

const { email, form, onlineProcedure, publik } = settings;

/** What the Département would write in place of the line of the channels. */
const lines = [
  'canaux:',
  ...channelIds.map((id) => `  - ${id}`),
  `courriel: ${email}`,
  `formulaire: ${form}`,
  'demarcheNumerique:',
  `  adresse: ${onlineProcedure.address}`,
  '  champs:',
  `    code: ${onlineProcedure.fields.code}`,
  `    resume: ${onlineProcedure.fields.summary}`,
  `    commune: ${onlineProcedure.fields.commune}`,
  `    intercommunalite: ${onlineProcedure.fields.grouping}`,
  'publik:',
  `  adresse: ${publik.address}`,
  '  parametres:',
  `    code: ${publik.fields.code}`,
  `    resume: ${publik.fields.summary}`,
  `    commune: ${publik.fields.commune}`,
];

/** The content with other lines in place of one of site.yaml. */
function contentWith(find: RegExp, replace: string) {
  return checkContent(
    deliveredContent.map(({ path, source }) => ({
      path,
      source: path === 'site.yaml' ? source.replace(find, replace) : source,
    })),
  );
}

describe('a site with every channel', () => {
  const { content, problems } = contentWith(/^canaux: .*$/m, lines.join('\n'));

  it('is accepted', () => {
    expect(problems).toEqual([]);
  });

  it('gives the channels what they need, in the order of the list', () => {
    const [entry] = content.site;
    expect(entry?.value.channels).toEqual(channelIds);
    expect(entry?.value).toMatchObject({ email, form, onlineProcedure, publik });
  });

  it.each([1, 7, 45, 123, 4521, 12_345, 999_999, 123_456_789])(
    'may name the field %i of a procedure',
    (number) => {
      const [entry] = contentWith(
        /^canaux: .*$/m,
        lines.join('\n').replace(onlineProcedure.fields.code, procedureFieldId(number)),
      ).content.site;
      expect(entry?.value.onlineProcedure?.fields.code).toBe(procedureFieldId(number));
    },
  );
});
